import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { I18nextProvider } from 'react-i18next'
import { fieldLocale } from '../src-core/settings/appearance'
import { useKeys } from './commands/use-keys'
import { useMenu } from './commands/use-menu'
import { KeyTip } from './features/help/key-tip'
import { TipLayer } from './features/help/tip-layer'
import { TourOffer } from './features/help/tour-offer'
import { DropArea } from './features/library/drop-area'
import { Announcer } from './features/shell/announcer'
import { NoticeBar } from './features/shell/notice-bar'
import { PendingKeys } from './features/shell/pending-keys'
import { TopBar } from './features/shell/top-bar'
import { useWindowTitle } from './features/shell/use-window-title'
import { useAppearance } from './features/shell/use-appearance'
import { WelcomePage } from './features/start/welcome-page'
import { laterParts } from './fetch-later'
import { i18n } from './i18n'
import { useAppStore } from './state/app-store'
import styles from './app.module.css'

/** The window. */
export function App() {
  const locale = useAppStore(({ settings }) =>
    fieldLocale(settings.interfaceLanguage, settings.appearance.figures),
  )
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={locale}>
        <Window />
      </I18nProvider>
    </I18nextProvider>
  )
}

function Window() {
  useAppearance()
  useKeys()
  useMenu()
  useWindowTitle()
  const parts = laterParts.useFetched()
  return (
    <div className={styles['window']}>
      <DropArea />
      <TopBar />
      <NoticeBar />
      <TourOffer />
      <Announcer />
      <main className={styles['main']}>
        <CurrentScreen />
      </main>
      <PendingKeys />
      {parts === null ? null : <parts.Dialogs />}
      <KeyTip />
      <TipLayer />
    </div>
  )
}

function CurrentScreen() {
  const screen = useAppStore((state) => state.screen)
  const parts = laterParts.useFetched()
  const { t } = useTranslation()
  const isWaiting = screen.type !== 'starting' && screen.type !== 'welcome' && parts === null
  useEffect(() => {
    if (isWaiting) void laterParts.fetch()
  }, [isWaiting])
  if (screen.type === 'welcome') return <WelcomePage />
  if (screen.type === 'starting' || parts === null) {
    return <p className={styles['starting']}>{t('shell.starting')}</p>
  }
  return <parts.CurrentWork screen={screen} />
}
