import type { Returned } from './returned'
import { spaced } from '../text/spaced'
import type { ReturnedComment, ReturnItem, ReturnPlan } from './return-plan'

/** What one colleague did. */
export interface SignedItems {
  readonly author: string
  readonly items: readonly ReturnItem[]
}

/** Who signs, where the file alone does not say it. */
export interface Signing {
  /** What the file does not sign. */
  readonly unsigned: string
  /** The names of several who changed the same text, as one. */
  readonly together: (names: readonly string[]) => string
}

/** Who signs what the file does not: whoever saved it, else who did most of the work; null for nobody. */
export function restSigner(
  { colleagues }: Pick<ReturnPlan, 'colleagues'>,
  { savedBy }: Pick<Returned, 'savedBy'>,
): string | null {
  const [first = null, ...others] = colleagues
  return others.length === 0 ? first : (savedBy ?? first)
}

/**
 * Things that came back, by who did them, so that each colleague's work is a step of its own: a text by its tracked
 * changes, a comment by its author, but an answer to a new comment with that one, so that no thread is torn. A status
 * goes with the text of its row, which it judges. What nobody signed comes last, after the texts it may approve. A file
 * of one colleague is one step, whatever name it has for them.
 */
export function groupBySigner(
  items: readonly ReturnItem[],
  { colleagues }: Pick<ReturnPlan, 'colleagues'>,
  { unsigned, together }: Signing,
): readonly SignedItems[] {
  if (colleagues.length < 2) return [{ author: unsigned, items }]
  const ofRow = new Map<string, string>()
  const ofComment = new Map<string, string>()
  for (const item of items) {
    if (item.type === 'text' && item.authors.length > 0) {
      ofRow.set(rowOf(item), together(item.authors))
    }
    if (item.type === 'comment' && item.replyTo === null && item.by !== null) {
      ofComment.set(commentOf(item, item), item.by)
    }
  }
  const signerOf = (item: ReturnItem): string => {
    switch (item.type) {
      case 'text':
      case 'status':
        return ofRow.get(rowOf(item)) ?? unsigned
      case 'comment':
        return (
          (item.replyTo === null ? undefined : ofComment.get(commentOf(item, item.replyTo))) ??
          item.by ??
          unsigned
        )
      case 'resolved':
        return unsigned
    }
  }
  const groups = new Map<string, ReturnItem[]>()
  for (const item of items) {
    const author = signerOf(item)
    const own = groups.get(author)
    if (own === undefined) groups.set(author, [item])
    else own.push(item)
  }
  const all = [...groups].map(([author, own]) => ({ author, items: own }))
  return all.toSorted((one, other) => rank(one) - rank(other))

  function rank({ author }: SignedItems): number {
    return author === unsigned ? 1 : 0
  }
}

function rowOf({ beads }: ReturnItem): string {
  return beads[0] ?? ''
}

function commentOf(row: ReturnItem, { by, text }: Pick<ReturnedComment, 'by' | 'text'>): string {
  return JSON.stringify([rowOf(row), by, spaced(text)])
}
