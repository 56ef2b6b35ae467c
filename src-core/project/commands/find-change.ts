import type { TextHunk } from '../../text/diff-words'
import { findRow } from '../find-row'
import type { Row } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Sentence, Side } from '../model'
import { acceptedText, changesOf } from '../queries/tracked-changes'
import { refuse } from './outcome'
import type { Refusal } from './outcome'
import { shortenName } from './shorten-name'

/** An open change, the bead and the sentence that it is in. */
export interface FoundChange {
  readonly ok: true
  readonly row: Row
  readonly whole: Sentence
  /** Where the sentence stands among those of its side. */
  readonly place: number
  readonly hunk: TextHunk
  readonly removed: string
  readonly added: string
}

/** The open change of a sentence of a bead, counted from 0; a refusal where there is none. */
export function findChange(
  article: Article,
  bead: string,
  side: Side,
  sentence: string,
  index: number,
): FoundChange | Refusal {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const place = indexById(article[side]).get(sentence) ?? -1
  const whole = article[side][place]
  const hunk = whole === undefined ? undefined : changesOf(whole)[index]
  if (whole === undefined || hunk === undefined || !row.bead[side].includes(sentence)) {
    return refuse('no-such-change')
  }
  const removed = acceptedText(whole).slice(hunk.beforeStart, hunk.beforeEnd)
  const added = whole.text.slice(hunk.afterStart, hunk.afterEnd)
  return { ok: true, row, whole, place, hunk, removed, added }
}

/** What the name of a step says of a change: its row, and the words put in, or else those struck. */
export function valuesOfChange({ row, added, removed }: FoundChange) {
  const words = added.trim() === '' ? removed.trim() : added.trim()
  return { first: row.index + 1, text: shortenName(words) }
}
