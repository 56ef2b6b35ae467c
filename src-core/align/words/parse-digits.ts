/**
 * The value of a number written in digits of any system, with its separators, or null when it is not one.
 * A comma or point before exactly three digits groups thousands, unless it comes once after a point's
 * place would allow both readings; then the point is decimal and the comma groups.
 */
export function parseDigits(text: string): number | null {
  let digits = ''
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code >= 0x30 && code <= 0x39) digits += sign
    else if (code >= 0x0660 && code <= 0x0669) digits += String(code - 0x0660)
    else if (code >= 0x06f0 && code <= 0x06f9) digits += String(code - 0x06f0)
    else if (sign === '.' || sign === '\u066B') digits += '.'
    else if (sign === ',' || sign === '\u066C' || sign === '\u060C') digits += ','
    else return null
  }
  const points = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  if (points > 1) digits = digits.replace(/\./gu, '')
  if (commas > 0) {
    const groupsThousands = /^\d{1,3}(?:,\d{3})+(?:\.|$)/u.test(digits)
    digits =
      groupsThousands || commas > 1 || points > 0
        ? digits.replace(/,/gu, '')
        : digits.replace(',', '.')
  }
  const value = Number(digits)
  return digits === '' || Number.isNaN(value) ? null : value
}
