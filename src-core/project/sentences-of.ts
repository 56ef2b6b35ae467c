import { indexById } from './index-by-id'
import type { Article, Bead, Sentence, Side } from './model'

/** The sentences of one side of a bead, in the order of the text. */
export function sentencesOf(article: Article, bead: Bead, side: Side): readonly Sentence[] {
  const index = indexById(article[side])
  const found: Sentence[] = []
  for (const id of bead[side]) {
    const sentence = article[side][index.get(id) ?? -1]
    if (sentence !== undefined) found.push(sentence)
  }
  return found
}

/** Ids of sentences of one side, in the order of the text. */
export function inTextOrder(article: Article, side: Side, ids: readonly string[]): string[] {
  const index = indexById(article[side])
  return ids.toSorted((first, second) => (index.get(first) ?? 0) - (index.get(second) ?? 0))
}
