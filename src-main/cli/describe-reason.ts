import type { TFunction } from 'i18next'
import type { Reason } from '../../src-core/project/model'

/** A reason in a few words: `12 ↔ ١٢`, `length 1.1×`; a dash for the side that has no match. */
export function describeReason(reason: Reason, translate: TFunction): string {
  const { kind, source, target, ratio } = reason
  if (source !== null || target !== null)
    return `${source ?? '\u2013'} \u2194 ${target ?? '\u2013'}`
  if (ratio !== undefined) return translate('review.length-ratio', { ratio: formatRatio(ratio) })
  return translate(`review.reason-${kind}`)
}

function formatRatio(ratio: number): string {
  return ratio >= 0.1 ? ratio.toFixed(1) : ratio.toFixed(2)
}
