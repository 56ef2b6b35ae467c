import { formatNumber } from '../../figures'

/** A share of one as a whole percentage, never rounded up to certainty. */
export function formatShare(share: number, language: string): string {
  return formatNumber(Math.floor(share * 100) / 100, language, { style: 'percent' })
}
