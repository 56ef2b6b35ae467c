import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { I18nextProvider } from 'react-i18next'
import type { LoadedFile } from '../src-core/ipc/contract'
import type { SeveralArticles } from '../src-core/ipc/offered-files'
import { useKeys } from './commands/use-keys'
import { useMenu } from './commands/use-menu'
import { AboutDialog } from './features/about/about-dialog'
import { ExportDialog } from './features/export/export-dialog'
import { LinkDialog } from './features/findings/link-dialog'
import { KeyTip } from './features/help/key-tip'
import { TipLayer } from './features/help/tip-layer'
import { Tour } from './features/help/tour'
import { TourOffer } from './features/help/tour-offer'
import { WhatIsThis } from './features/help/what-is-this'
import { HelpDialog } from './features/help/help-dialog'
import { DuplicateDialog } from './features/library/duplicate-dialog'
import { DropArea } from './features/library/drop-area'
import { ReviewDesk } from './features/review/review-desk'
import { CommandPalette } from './features/palette/command-palette'
import { PreferencesDialog } from './features/preferences/preferences-dialog'
import { Announcer } from './features/shell/announcer'
import { PrintSheet } from './features/print/print-sheet'
import { KeySheet } from './features/shell/key-sheet'
import { NoticeBar } from './features/shell/notice-bar'
import { NotSavedDialog } from './features/shell/not-saved-dialog'
import { PendingKeys } from './features/shell/pending-keys'
import { TopBar } from './features/shell/top-bar'
import { useWindowTitle } from './features/shell/use-window-title'
import { useAppearance } from './features/shell/use-appearance'
import { AligningPage } from './features/start/aligning-page'
import { BitextPage } from './features/start/bitext-page'
import { PastePage } from './features/start/paste-page'
import { ReadingDialog } from './features/start/reading-dialog'
import { SeveralPage } from './features/start/several-page'
import { SplitPage } from './features/start/split-page'
import { WelcomePage } from './features/start/welcome-page'
import { i18n } from './i18n'
import { useAppStore } from './state/app-store'
import styles from './app.module.css'

/** The window. */
export function App() {
  const language = useAppStore((state) => state.settings.interfaceLanguage)
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={language}>
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
  const dialog = useAppStore((state) => state.dialog)
  const hasHelp = useAppStore((state) => state.help !== null)
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
      {dialog === 'link-finding' ? <LinkDialog /> : null}
      <ReadingDialog />
      <PendingKeys />
      <PrintSheet />
      {dialog === 'keys' ? <KeySheet /> : null}
      {dialog === 'palette' ? <CommandPalette /> : null}
      {dialog === 'not-saved' ? <NotSavedDialog /> : null}
      {dialog === 'export' ? <ExportDialog /> : null}
      {dialog === 'duplicate' ? <DuplicateDialog /> : null}
      {dialog === 'about' ? <AboutDialog /> : null}
      {dialog === 'preferences' ? <PreferencesDialog /> : null}
      {hasHelp ? <HelpDialog /> : null}
      <KeyTip />
      <TipLayer />
      <Tour />
      <WhatIsThis />
    </div>
  )
}

function CurrentScreen() {
  const screen = useAppStore((state) => state.screen)
  const { t } = useTranslation()
  switch (screen.type) {
    case 'starting':
      return <p className={styles['starting']}>{t('shell.starting')}</p>
    case 'welcome':
      return <WelcomePage />
    case 'paste':
      return <PastePage key={screen.text} text={screen.text ?? ''} />
    case 'split':
      return <SplitPage key={keyOf(screen.files)} files={screen.files} read={screen.proposal} />
    case 'bitext':
      return <BitextPage key={keyOf(screen.loaded.files)} loaded={screen.loaded} />
    case 'aligning':
      return (
        <AligningPage
          title={screen.proposal.title}
          share={screen.share}
          number={screen.number}
          count={screen.count}
        />
      )
    case 'several':
      return <SeveralPage key={keyOf(filesOf(screen.offered))} offered={screen.offered} />
    case 'review':
      return <ReviewDesk />
  }
}

function filesOf({ articles }: SeveralArticles): readonly LoadedFile[] {
  return articles.flatMap(({ files }) => files)
}

/** Another key for other files, and for the same files read again: what was changed on the page goes. */
function keyOf(files: readonly LoadedFile[]): string {
  return files.map(({ name, token }) => token ?? name).join(' ')
}
