import { useTranslation } from 'react-i18next'
import type { ChangeMaker as Maker } from '../../../../src-core/project/queries/change-makers'
import { exactTime } from '../../history/step-time'
import { shortTime } from '../../history/short-time'

/** Who made a change and when; that it was in the file where nobody is known. */
export function ChangeMaker({ maker }: { readonly maker: Maker | null }) {
  const { t, i18n } = useTranslation()
  if (maker === null) return t('changes.by-nobody')
  return (
    <>
      {maker.author === '' ? null : (
        <>
          <bdi>{maker.author}</bdi>
          {' · '}
        </>
      )}
      <time dateTime={maker.at} title={exactTime(maker.at, i18n.language)}>
        {shortTime(maker.at, new Date(), i18n.language)}
      </time>
    </>
  )
}
