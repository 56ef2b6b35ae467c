import type { ReviewStatus, Side } from '../../project/model'
import { spaced } from '../../text/spaced'
import { cleanText } from '../clean-text'
import type { BeadRow } from './bead-rows'

/**
 * What a row said when it was written: fingerprints of its texts, and its status. A file that comes back
 * tells by it what a colleague changed in the row, and the project what was changed in it since.
 */
export interface RowMark extends Readonly<Record<Side, string>> {
  readonly status: ReviewStatus
}

const letters = {
  unreviewed: 'u',
  approved: 'a',
  query: 'q',
} as const satisfies Record<ReviewStatus, string>

/** The mark of a row as it is written into a file: letters, digits and `_` only. */
export function rowMark({ sourceText, targetText, bead }: BeadRow): string {
  return [textMark(sourceText), textMark(targetText), letters[bead.review.status]].join('_')
}

/** Reads a mark wherever it stands in a text; null where there is none. */
export function readRowMark(text: string): RowMark | null {
  const [, source = '', target = '', letter] =
    /(?:^|[^0-9a-f])([0-9a-f]{8})_([0-9a-f]{8})_([uaq])$/.exec(text) ?? []
  if (letter === undefined) return null
  const status = letter === 'a' ? 'approved' : letter === 'q' ? 'query' : 'unreviewed'
  return { source, target, status }
}

/**
 * A fingerprint of a text in 8 hexadecimal digits (FNV-1a of 32 bits, Fowler, Noll and Vo 1991), the same for
 * texts that differ only in white space, which programs change by themselves.
 */
export function textMark(text: string): string {
  let hash = 0x811c9dc5
  const plain = spaced(cleanText(text))
  for (let at = 0; at < plain.length; at += 1) {
    hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
