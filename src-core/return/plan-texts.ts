import { cleanText } from '../formats/clean-text'
import { textMark } from '../formats/export/row-mark'
import { sides } from '../project/model'
import type { Side } from '../project/model'
import { diffTexts } from '../text/diff-words'
import { spaced } from '../text/spaced'
import { formerTexts, type Edits } from './former-texts'
import { placeSentences, placeText } from './match-rows'
import type { PlannedRow } from './plan-return'
import type { Doubt, ReturnedText } from './return-plan'

/** The texts of a row that a colleague changed, and how many are only older than ours. */
export function planTexts(
  planned: PlannedRow,
  edits: Edits,
): { readonly items: readonly ReturnedText[]; readonly outdated: number } {
  const { row, place, common, keyOf, strangers } = planned
  const items: ReturnedText[] = []
  let outdated = 0
  for (const side of sides) {
    const [ours, theirs] = [placeText(place, side), row[side]]
    // Most rows are as they were: nothing is made of texts that are the same to the letter.
    if (ours === theirs || plain(ours) === plain(theirs)) continue
    const verdict = judge(planned, side, ours, edits)
    if (verdict === 'outdated') outdated += 1
    else {
      const authors = strangers(row.revisions)
      items.push({
        ...common,
        type: 'text',
        key: keyOf(side),
        side,
        ours,
        theirs: spaced(theirs),
        authors,
        doubt: verdict,
      })
    }
  }
  return { items, outdated }
}

/** Whether a text that reads otherwise is the colleague's work, and whether there is a doubt about it. */
function judge(
  { row, place, isSure }: PlannedRow,
  side: Side,
  ours: string,
  edits: Edits,
): Doubt | 'outdated' | null {
  const theirs = row[side]
  if (row.written !== null) {
    const before = row.written[side]
    if (textMark(theirs) === before) return 'outdated'
    if (theirs === '') return 'emptied'
    if (!isSure) return 'regrouped'
    return textMark(ours) === before ? null : 'both-changed'
  }
  const former = formerTexts(placeSentences(place, side), edits)
  if (former.some((text) => plain(text) === plain(theirs))) return 'outdated'
  if (theirs === '') return 'emptied'
  if (!isSure) return 'regrouped'
  const own = distance(ours, theirs)
  return former.some((text) => distance(text, theirs) < own) ? 'both-changed' : null
}

/** What no file changes of a text. */
function plain(text: string): string {
  return spaced(cleanText(text))
}

/** How many letters differ. */
function distance(one: string, other: string): number {
  return diffTexts(one, other)
    .filter(({ same }) => !same)
    .reduce((sum, hunk) => {
      return sum + hunk.beforeEnd - hunk.beforeStart + hunk.afterEnd - hunk.afterStart
    }, 0)
}
