import type { ReviewStatus } from '../project/model'
import { ar, en } from '../strings/index'

const statuses = ['unreviewed', 'approved', 'query'] as const satisfies readonly ReviewStatus[]

const words: ReadonlyMap<string, ReviewStatus> = new Map(
  statuses.flatMap((status) =>
    [status, en.review[`status-${status}`], ar.review[`status-${status}`]].map(
      (word) => [plain(word), status] as const,
    ),
  ),
)

/** The status that a cell names, in either language of the interface; null for any other word. */
export function statusOfWord(word: string): ReviewStatus | null {
  return words.get(plain(word)) ?? null
}

/** Without case, vowel marks and bidi marks, which programs add and drop. */
function plain(word: string): string {
  return word
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .trim()
    .toLowerCase()
}
