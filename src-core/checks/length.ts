import type { Check } from './check'
import { textLength } from './text-length'

/** Variance of the difference of lengths per letter (Gale and Church 1993, section 2.3). */
const variance = 6.8
/** Standard deviations from what the article leads one to expect: one bead in some 370 by chance. */
const farOut = 3
/** Nearer to what is expected than this, a length tells a reader nothing. */
const noticeable = { longer: 1.5, shorter: 0.65 }
/** Below so many letters a sentence may be anything: "Yes." */
const fewestLetters = 20

/** A translation that is far shorter or longer than those of the rest of the article. */
export const length: Check = {
  id: 'length',
  severity: 'warning',
  appliesTo: ({ role, proportion }) => role === 'translation' && proportion !== null,
  find: ({ source, target, proportion }) => {
    const expected = textLength(source) * (proportion?.ratio ?? 1)
    const actual = textLength(target)
    if (Math.max(expected, actual) < fewestLetters || expected === 0) return []
    const stray = (actual - expected) / Math.sqrt((variance * (actual + expected)) / 2)
    const ratio = actual / expected
    if (Math.abs(stray) < farOut) return []
    if (ratio > noticeable.shorter && ratio < noticeable.longer) return []
    const isShort = ratio < 1
    return [
      {
        key: isShort ? 'shorter' : 'longer',
        spans: [],
        message: isShort ? 'found-shorter' : 'found-longer',
        values: isShort
          ? { percent: Math.max(1, Math.round(ratio * 100)) }
          : { ratio: Math.round(ratio * 10) / 10 },
        lacking: isShort ? 'target' : 'source',
      },
    ]
  },
  examples: {
    good: [
      {
        source: 'وصلت العبّارة متأخرة ساعة كاملة، ولم يغضب أحد من الركاب.',
        target: 'The ferry came a full hour late, and none of the passengers was angry.',
      },
      { source: 'نعم.', target: 'Yes, indeed it is.' },
    ],
    bad: [
      {
        source: 'وصلت العبّارة متأخرة ساعة كاملة، ولم يغضب أحد من الركاب الذين انتظروا على الرصيف.',
        target: 'The ferry came late.',
      },
      {
        source: 'وصلت العبّارة متأخرة ساعة كاملة.',
        target:
          'The ferry came a full hour late, as it had done all summer, and the people who stood waiting on the quay with their baskets said nothing.',
      },
    ],
  },
}
