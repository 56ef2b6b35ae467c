import { withoutProclitics } from '../words/arabic-variants'
import { foldArabicWord } from '../words/fold-word'
import { parseDigits } from '../words/parse-digits'
import { tokensOf, type BeadSide } from './bead-side'

/** What a side of a bead says of its numbers, beside each of them. */
export interface SaidNumbers {
  readonly values: ReadonlySet<number>
  /** It says “half” somewhere. */
  readonly hasHalf: boolean
  /** Times of the day, `5:30` or `5.30`: hours and minutes. */
  readonly clocks: readonly (readonly [hours: number, minutes: number])[]
}

const scales = [1, 1e3, 1e6, 1e9]
/** Of so many of a thing, Arabic says no number: the word for it stands alone, or in the dual. */
const unsaid = 2
const half = foldArabicWord('نصف')
const clock = /(?<![\p{Nd}.,:])(\p{Nd}{1,2})[.:\u066B](\p{Nd}{2})(?![\p{Nd}:])/gu

/** What a side of a bead says of its numbers. */
export function saidNumbers(bead: BeadSide): SaidNumbers {
  const { types, tokenTypes } = bead.words.side
  const words = tokensOf(bead).flatMap((token) => types[tokenTypes[token] ?? 0] ?? [])
  return {
    values: new Set(words.filter((word) => word.isNumber).map(({ key }) => Number(key.slice(1)))),
    hasHalf: words.some(({ key }) => isHalf(key)),
    clocks: bead.units.flatMap((unit) =>
      Array.from(
        (bead.texts[unit] ?? '').matchAll(clock),
        ([, hours = '', minutes = '']) =>
          [parseDigits(hours) ?? 0, parseDigits(minutes) ?? 0] as const,
      ),
    ),
  }
}

function isHalf(key: string): boolean {
  if (key === 'half') return true
  return key.endsWith(half) && withoutProclitics(key).some(({ form }) => form === half)
}

/** Whether a number of one side is said on the other in another way: with a half, or as a time of the day. */
export function isSaidOtherwise(value: number, own: SaidNumbers, other: SaidNumbers): boolean {
  return isSaidWithHalf(value, own, other) || isInClock(value, own, other)
}

/**
 * `1.50` is a dollar and a half, `1.5 million` a million and a half; and a million is no number of its own
 * where the other side has one and a half.
 */
function isSaidWithHalf(value: number, own: SaidNumbers, other: SaidNumbers): boolean {
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

/** Whether a number is part of a time of the day that both sides have. */
function isInClock(value: number, own: SaidNumbers, other: SaidNumbers): boolean {
  return own.clocks.some(
    ([hours, minutes]) =>
      [hours, minutes, hours + minutes / 100].includes(value) &&
      other.clocks.some(([hour, minute]) => hour === hours && minute === minutes),
  )
}
