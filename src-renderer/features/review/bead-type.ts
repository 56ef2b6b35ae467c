import type { Side } from '../../../src-core/project/model'
import { formatNumber } from '../../figures'

/** The type of a bead as the field writes it, for instance `1–2`: units of the source, of the target. */
export function beadType(
  { source, target }: Readonly<Record<Side, number>>,
  language: string,
): string {
  return `${formatNumber(source, language)}–${formatNumber(target, language)}`
}
