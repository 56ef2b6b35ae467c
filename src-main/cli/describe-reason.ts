import type { TFunction } from 'i18next'
import { approvedBeads } from '../../src-core/project/model'
import type { Reason } from '../../src-core/project/model'

/**
 * A reason in a few words: `12 ↔ ١٢`, `length 1.1×`; a dash for the side that has no match; the name of
 * the user's dictionary that it came from in brackets.
 */
export function describeReason(reason: Reason, translate: TFunction): string {
  const { kind, source, target, ratio, dictionary } = reason
  if (source !== null || target !== null) {
    const match = `${source ?? '\u2013'} \u2194 ${target ?? '\u2013'}`
    return dictionary === undefined ? match : `${match} (${dictionaryLabel(dictionary, translate)})`
  }
  if (ratio !== undefined) return translate('cli.length-ratio', { ratio: formatRatio(ratio) })
  return translate(`review.reason-${kind}`)
}

function dictionaryLabel(dictionary: string, translate: TFunction): string {
  return dictionary === approvedBeads ? translate('dictionary.approved-beads') : dictionary
}

function formatRatio(ratio: number): string {
  return ratio >= 0.1 ? ratio.toFixed(1) : ratio.toFixed(2)
}
