import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { changeSettings } from '../../state/change-settings'
import { useAppStore } from '../../state/app-store'
import { focusGrid } from '../review/focus-grid'
import { beginTour } from './begin-tour'
import styles from './tour-offer.module.css'

/** Offers the tour, once: a line above the article, which is left alone or answered. */
export function TourOffer() {
  const { t } = useTranslation()
  const isOffered = useAppStore(
    ({ settings, screen, tour }) =>
      !settings.guidance.isTourOffered && screen.type === 'review' && tour === null,
  )
  if (!isOffered) return null
  return (
    <section className={styles['offer']} aria-label={t('help.tour-offer-title')}>
      <Compass aria-hidden="true" />
      <p className={styles['words']}>
        <strong>{t('help.tour-offer-title')}</strong> {t('help.tour-offer')}
      </p>
      <Button
        about="start-tour"
        variant="primary"
        onPress={() => {
          answered()
          void beginTour()
        }}
      >
        {t('help.tour-start')}
      </Button>
      <Button
        about="dismiss"
        variant="quiet"
        onPress={() => {
          answered()
          focusGrid()
        }}
      >
        {t('help.tour-later')}
      </Button>
    </section>
  )
}

function answered(): void {
  changeSettings(({ guidance }) => ({ guidance: { ...guidance, isTourOffered: true } }))
}
