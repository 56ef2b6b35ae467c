import type { LoadedFile } from '../src-core/ipc/contract'
import type { SeveralArticles } from '../src-core/ipc/offered-files'
import { AboutDialog } from './features/about/about-dialog'
import { ExportDialog } from './features/export/export-dialog'
import { LinkDialog } from './features/findings/link-dialog'
import { HelpDialog } from './features/help/help-dialog'
import { Tour } from './features/help/tour'
import { WhatIsThis } from './features/help/what-is-this'
import { DuplicateDialog } from './features/library/duplicate-dialog'
import { CommandPalette } from './features/palette/command-palette'
import { PreferencesDialog } from './features/preferences/preferences-dialog'
import { PrintSheet } from './features/print/print-sheet'
import { ReviewDesk } from './features/review/review-desk'
import { KeySheet } from './features/shell/key-sheet'
import { NotSavedDialog } from './features/shell/not-saved-dialog'
import { AligningPage } from './features/start/aligning-page'
import { BitextPage } from './features/start/bitext-page'
import { PastePage } from './features/start/paste-page'
import { ReadingDialog } from './features/start/reading-dialog'
import { SeveralPage } from './features/start/several-page'
import { SplitPage } from './features/start/split-page'
import type { Screen } from './state/app-state'
import { useAppStore } from './state/app-store'

/** A screen on which somebody works: all but those of the start. */
export type WorkScreen = Exclude<Screen, { readonly type: 'starting' | 'welcome' }>

export function CurrentWork({ screen }: { readonly screen: WorkScreen }) {
  switch (screen.type) {
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

/** What comes over the screens. */
export function Dialogs() {
  const dialog = useAppStore((state) => state.dialog)
  const hasHelp = useAppStore((state) => state.help !== null)
  return (
    <>
      {dialog === 'link-finding' ? <LinkDialog /> : null}
      <ReadingDialog />
      <PrintSheet />
      {dialog === 'keys' ? <KeySheet /> : null}
      {dialog === 'palette' ? <CommandPalette /> : null}
      {dialog === 'not-saved' ? <NotSavedDialog /> : null}
      {dialog === 'export' ? <ExportDialog /> : null}
      {dialog === 'duplicate' ? <DuplicateDialog /> : null}
      {dialog === 'about' ? <AboutDialog /> : null}
      {dialog === 'preferences' ? <PreferencesDialog /> : null}
      {hasHelp ? <HelpDialog /> : null}
      <Tour />
      <WhatIsThis />
    </>
  )
}

function filesOf({ articles }: SeveralArticles): readonly LoadedFile[] {
  return articles.flatMap(({ files }) => files)
}

/** Another key for other files, and for the same files read again: what was changed on the page goes. */
function keyOf(files: readonly LoadedFile[]): string {
  return files.map(({ name, token }) => token ?? name).join(' ')
}
