import type { Article, Bead, Sentence, Side } from '../model'
import { sentencesOf } from '../sentences-of'

/** The corrected text of one side of a bead: its sentences joined, empty when it has none. */
export function beadText(article: Article, bead: Bead, side: Side): string {
  return joinTexts(sentencesOf(article, bead, side).map(({ text }) => text))
}

/** The text of one side of a bead as it was imported, without what a person inserted. */
export function importedText(article: Article, bead: Bead, side: Side): string {
  return joinTexts(sentencesOf(article, bead, side).map(({ imported }) => imported))
}

/** Whether a side of the bead reads otherwise than it was imported. */
export function hasChangedText(article: Article, bead: Bead, side: Side): boolean {
  return sentencesOf(article, bead, side).some(isChanged)
}

export function isChanged({ text, imported }: Sentence): boolean {
  return text !== imported
}

/** Texts of sentences in one line of text: a space between, nothing for an empty one. */
export function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}
