import type { TFunction } from 'i18next'
import { approvedBeads } from '../../../../src-core/project/model'
import type { Reason } from '../../../../src-core/project/model'

/** A fact as a sentence, for those who hear it. */
export function factLabel(t: TFunction, { kind, source, target }: Reason): string {
  const name = t(`review.reason-${kind}`)
  if (source !== null && target !== null) return t('facts.joined', { kind: name, source, target })
  const where = t(source === null ? 'facts.only-target' : 'facts.only-source')
  const form = kind === 'punctuation' || kind === 'quotation' ? '' : (source ?? target ?? '')
  return t('facts.alone', { kind: name, form, where })
}

/** Who knew that the two forms match; undefined where the program did by itself. */
export function factOrigin(t: TFunction, { dictionary }: Reason): string | undefined {
  if (dictionary === undefined) return undefined
  return dictionary === approvedBeads
    ? t('facts.from-approved')
    : t('facts.from-dictionary', { name: dictionary })
}
