/** A share of one as a whole percentage, never rounded up to certainty. */
export function formatShare(share: number, language: string): string {
  const floored = Math.floor(share * 100) / 100
  return new Intl.NumberFormat(language, { style: 'percent' }).format(floored)
}
