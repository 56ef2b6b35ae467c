import { withoutProclitics } from '../words/arabic-variants'
import { foldArabicWord } from '../words/fold-word'
import { tokensOf, type BeadSide } from './bead-side'

/** The words of a side of a bead that tell of its numbers. */
export interface SaidNumbers {
  readonly values: ReadonlySet<number>
  /** It says “half” somewhere. */
  readonly hasHalf: boolean
}

const scales = [1, 1e3, 1e6, 1e9]
/** Of so many of a thing, Arabic says no number: the word for it stands alone, or in the dual. */
const unsaid = 2
const half = foldArabicWord('نصف')

/** What a side of a bead says of its numbers. */
export function saidNumbers(bead: BeadSide): SaidNumbers {
  const { types, tokenTypes } = bead.words.side
  const words = tokensOf(bead).flatMap((token) => types[tokenTypes[token] ?? 0] ?? [])
  return {
    values: new Set(words.filter((word) => word.isNumber).map(({ key }) => Number(key.slice(1)))),
    hasHalf: words.some(({ key }) => isHalf(key)),
  }
}

function isHalf(key: string): boolean {
  return (
    key === 'half' ||
    (key.endsWith(half) && withoutProclitics(key).some(({ form }) => form === half))
  )
}

/**
 * Whether a number of one side is said with a half on the other: `1.50` as a dollar and a half, `1.5 million`
 * as a million and a half; or the other way round, a million of which the other side has one and a half.
 */
export function isSaidWithHalf(value: number, own: SaidNumbers, other: SaidNumbers): boolean {
  return scales.some((scale) => {
    if (other.hasHalf && value > scale && (value / scale) % 1 === 0.5) {
      const whole = value - scale / 2
      return other.values.has(whole) || (scale === 1 && whole <= unsaid)
    }
    return (
      own.hasHalf && value >= scale && value % scale === 0 && other.values.has(value + scale / 2)
    )
  })
}
