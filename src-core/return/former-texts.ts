import { leaves } from '../project/change'
import type { History } from '../project/history'
import type { Sentence } from '../project/model'
import { joinTexts } from '../project/queries/bead-text'

/** What was done to a project. */
export type Done = Pick<History, 'steps' | 'cursor'>

/** The texts that sentences had before edits, by their ids: the number of the step and what was before it. */
export type Edits = ReadonlyMap<
  string,
  readonly { readonly step: number; readonly before: string }[]
>

/** All edits of a history that were done and not undone, the latest first. */
export function editsOf({ steps, cursor }: Done): Edits {
  const edits = new Map<string, { step: number; before: string }[]>()
  for (let step = cursor - 1; step >= 0; step -= 1) {
    const inverse = steps[step]?.inverse
    if (inverse === undefined) continue
    for (const leaf of leaves(inverse)) {
      if (leaf.type !== 'replace-sentences') continue
      for (const { id, text } of leaf.insert) {
        const known = edits.get(id) ?? []
        edits.set(id, known)
        known.push({ step, before: text })
      }
    }
  }
  return edits
}

/**
 * The joined texts that sentences had before, the latest first, without the one that they have now. Texts
 * from before they stood together are among them too.
 */
export function formerTexts(sentences: readonly Sentence[], edits: Edits): readonly string[] {
  const now = sentences.map(({ text }) => text)
  const events = sentences
    .flatMap(({ id }, at) => (edits.get(id) ?? []).map((edit) => ({ ...edit, at })))
    .toSorted((one, other) => other.step - one.step)
  const former: string[] = []
  const texts = [...now]
  for (const [place, { step, before, at }] of events.entries()) {
    texts[at] = before
    if (events[place + 1]?.step !== step) former.push(joinTexts(texts))
  }
  former.push(joinTexts(sentences.map(({ imported }) => imported)))
  const current = joinTexts(now)
  return [...new Set(former)].filter((text) => text !== current)
}
