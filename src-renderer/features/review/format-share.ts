const formats = new Map<string, Intl.NumberFormat>()

/** A share of one as a whole percentage, never rounded up to certainty. */
export function formatShare(share: number, language: string): string {
  const floored = Math.floor(share * 100) / 100
  return formatOf(language).format(floored)
}

/** Made once for each language: making one costs as much as a row. */
function formatOf(language: string): Intl.NumberFormat {
  const known = formats.get(language)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(language, { style: 'percent' })
  formats.set(language, format)
  return format
}
