import type { TextHunk } from '../../text/diff-words'
import { indexById } from '../index-by-id'
import type { Article, Bead, Sentence, Side } from '../model'
import { acceptedText, changesOf } from '../queries/tracked-changes'
import { shortenName } from './shorten-name'

/** An open change and the sentence it is in. */
export interface FoundChange {
  readonly whole: Sentence
  /** Where the sentence stands among those of its side. */
  readonly place: number
  readonly hunk: TextHunk
  readonly removed: string
  readonly added: string
}

/** The open change of a sentence at an index; null when the bead has no such sentence or change. */
export function findChange(
  article: Article,
  bead: Bead,
  side: Side,
  sentence: string,
  index: number,
): FoundChange | null {
  const place = indexById(article[side]).get(sentence) ?? -1
  const whole = article[side][place]
  if (whole === undefined || !bead[side].includes(sentence)) return null
  const hunk = changesOf(whole)[index]
  if (hunk === undefined) return null
  const removed = acceptedText(whole).slice(hunk.beforeStart, hunk.beforeEnd)
  const added = whole.text.slice(hunk.afterStart, hunk.afterEnd)
  return { whole, place, hunk, removed, added }
}

/** What a change is called in the name of a step: the words put in, or else those struck. */
export function nameOfChange({ added, removed }: FoundChange): string {
  return shortenName(added.trim() === '' ? removed.trim() : added.trim())
}
