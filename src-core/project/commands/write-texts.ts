import { apply, articleById } from '../change'
import type { Change } from '../change'
import { indexById } from '../index-by-id'
import { sides, unreviewed } from '../model'
import type { Article, Bead, Sentence, Side } from '../model'
import { inTextOrder } from '../sentences-of'
import { distributeText } from './distribute-text'
import { insertSentences } from './insert-sentences'
import { replaceBeads, replaceSentences } from './replace-in-place'

/** What one side of a bead, or of several as one text, shall read. */
export interface WrittenText {
  readonly beads: readonly string[]
  readonly side: Side
  readonly text: string
}

/**
 * Gives beads other texts, all at once, whatever their number. Each sentence keeps its identity and what is left of
 * its text; the approval of beads whose text changes ends. Where there is no sentence, one is inserted.
 */
export function writeTexts(
  article: Article,
  texts: readonly WrittenText[],
  newId: () => string,
): readonly Change[] {
  const isEmpty = ({ beads, side }: WrittenText) => sentencesAt(article, beads, side).length === 0
  const edits = changeTexts(
    article,
    texts.filter((text) => !isEmpty(text)),
  )
  const edited = { id: '', articles: [article] }
  let now = apply(edited, { type: 'batch', changes: edits })
  const inserts = sides.flatMap((side): readonly Change[] => {
    const missing = texts.filter((text) => text.side === side && isEmpty(text))
    const rows = indexById(article.beads)
    const byBead = new Map(
      missing.flatMap(({ beads: [bead = ''], text }) =>
        rows.has(bead) && text.trim() !== '' ? [[bead, text]] : [],
      ),
    )
    if (byBead.size === 0) return []
    const change = insertSentences(articleById(now, article.id), side, byBead, newId)
    now = apply(now, change)
    return [change]
  })
  return [...edits, ...inserts]
}

function changeTexts(article: Article, texts: readonly WrittenText[]): readonly Change[] {
  const sentences = { source: new Map<number, Sentence>(), target: new Map<number, Sentence>() }
  const reopened = new Map<number, Bead>()
  const rows = indexById(article.beads)
  for (const { beads, side, text: whole } of texts) {
    const own = sentencesAt(article, beads, side)
    const parts = distributeText(
      own.map(([, sentence]) => sentence),
      whole,
    )
    const changed = new Set<string>()
    for (const [at, [place, sentence]] of own.entries()) {
      const text = parts[at] ?? sentence.text
      if (text === sentence.text) continue
      changed.add(sentence.id)
      sentences[side].set(place, { ...sentence, text })
    }
    for (const id of beads) {
      const row = rows.get(id) ?? -1
      const bead = article.beads[row]
      const isTouched = bead?.[side].some((sentence) => changed.has(sentence)) === true
      if (isTouched && bead.review.status === 'approved') {
        reopened.set(row, { ...bead, review: unreviewed })
      }
    }
  }
  return [
    ...replaceSentences(article, 'source', sentences.source),
    ...replaceSentences(article, 'target', sentences.target),
    ...replaceBeads(article, reopened),
  ]
}

/** The sentences of beads on a side, with their places, in the order of the text. */
function sentencesAt(
  article: Article,
  beads: readonly string[],
  side: Side,
): readonly (readonly [place: number, sentence: Sentence])[] {
  const rows = indexById(article.beads)
  const index = indexById(article[side])
  const ids = beads.flatMap((bead) => article.beads[rows.get(bead) ?? -1]?.[side] ?? [])
  return inTextOrder(article, side, ids).flatMap((id) => {
    const place = index.get(id) ?? -1
    const sentence = article[side][place]
    return sentence === undefined ? [] : [[place, sentence] as const]
  })
}
