/**
 * The zeros of the decimal digit systems of the Basic Multilingual Plane that stand in runs of ten
 * (Unicode general category Nd). Listed, not asked of the engine, so that results do not depend on
 * its Unicode version.
 */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
  0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
]

const asciiOf: ReadonlyMap<number, string> = new Map(
  zeros.flatMap((zero) => Array.from({ length: 10 }, (_, value) => [zero + value, String(value)])),
)

/** The ASCII digit of a digit of any system, or undefined for another character. */
export function asciiDigit(codeUnit: number): string | undefined {
  return asciiOf.get(codeUnit)
}

/** The text with the digits of every system (`٣`, `۳`) as ASCII ones; offsets stay as they are. */
export function toAsciiDigits(text: string): string {
  if (!/[\u0660-\uffff]/u.test(text)) return text
  return text.replace(/\p{Nd}/gu, (digit) => asciiOf.get(digit.charCodeAt(0)) ?? digit)
}

const groupedWithFraction = /^(\d{1,3}(?:([.,' ])\d{3})*)(?:([.,])(\d+))?$/u

/**
 * All values that a number literal may plausibly have, the likeliest first; empty when it is none.
 * A separator is not decided by the language of the text alone (`1.234` is 1.234 in Cairo and 1234
 * in Rabat, CLDR), so both readings are given: a number of the other side agrees if it equals
 * either. A sign before the number, a percent sign and letters after it (`20th`, `1990s`) are read over.
 */
export function numberValues(literal: string): readonly number[] {
  const plain = toAsciiDigits(literal)
    .replace(/[\u066b]/gu, '\u0001')
    .replace(/[\u066c]/gu, '\u0002')
    .replace(/[%\u066a\u2030\u200e\u200f\u061c+]|^[-\u2212]/gu, '')
    .replace(/[\u00a0\u2009\u202f]/gu, ' ')
    .replace(/\u2019/gu, "'")
    .replace(/(\d)[a-z]+$/iu, '$1')
    .trim()
  if (/^\d+$/u.test(plain)) return [Number(plain)]
  if (plain.includes('\u0001') || plain.includes('\u0002')) {
    const parts = plain.replace(/\u0002/gu, '').replace('\u0001', 'd')
    const decimal = parts.replace(/[., ']/gu, '').replace('d', '.')
    return /^\d*\.?\d+$/u.test(decimal) ? [Number(decimal)] : []
  }
  return [...new Set(readings(plain))]
}

function readings(plain: string): readonly number[] {
  const values: number[] = []
  const grouped = groupedWithFraction.exec(plain)
  if (grouped !== null) {
    const [, whole = '', group, decimal, fraction] = grouped
    const oneKind = new Set(whole.replace(/\d/gu, '')).size <= 1
    if (oneKind && (decimal === undefined || decimal !== group) && !/^0\D/u.test(whole)) {
      values.push(
        Number(whole.replace(/\D/gu, '') + (fraction === undefined ? '' : `.${fraction}`)),
      )
    }
  }
  if (/^[1-9]\d{0,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/u.test(plain)) {
    values.push(Number(plain.replace(/,/gu, '')))
  }
  if (/^\d*[.,]\d+$/u.test(plain)) {
    const decimal = Number(plain.replace(',', '.'))
    // A comma before exactly three digits is more often a group, a full stop more often a fraction.
    if (plain.includes(',')) values.push(decimal)
    else values.unshift(decimal)
  }
  return values
}
