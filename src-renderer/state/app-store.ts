import { create } from 'zustand'
import { defaultKeySettings } from '../../src-core/commands/key-settings'
import { defaultAppearance } from '../../src-core/settings/appearance'
import { defaultExportHabits } from '../../src-core/settings/export-habits'
import { defaultGuidance } from '../../src-core/settings/guidance'
import { defaultBackups } from '../../src-core/settings/backup-settings'
import type { AppState } from './app-state'
import { allShown } from './filter-state'
import { closedFind } from './find-state'
import { noFindings } from './findings-state'
import { noGuide } from './guide-state'
import { noNotes } from './notes-state'
import { tellChangesOnly } from './tell-changes-only'
import { firstView } from './view-state'

const firstState: AppState = {
  settings: {
    interfaceLanguage: 'en',
    theme: 'system',
    appearance: defaultAppearance,
    author: '',
    keys: defaultKeySettings,
    guidance: defaultGuidance,
    exporting: defaultExportHabits,
    backups: defaultBackups,
    deskShare: null,
  },
  pendingKeys: null,
  screen: { type: 'starting' },
  work: null,
  saveState: 'saved',
  notice: null,
  dialog: null,
  refused: null,
  duplicate: null,
  level: 'sentence',
  isInParagraph: false,
  isLibraryShown: false,
  destination: 'new-project',
  fileReading: null,
  panel: null,
  isRenaming: false,
  recentCommands: [],
  filter: allShown,
  isFilterMenuOpen: false,
  nextRule: 'unreviewed',
  find: closedFind,
  findings: noFindings,
  comparison: null,
  returned: null,
  change: null,
  pointedFact: null,
  notes: noNotes,
  unsent: {},
  splitting: null,
  editing: null,
  ...firstView,
  ...noGuide,
}

/** State of the window. Projects change only through `dispatch` (see dispatch.ts). */
export const useAppStore = create<AppState>((_set, _get, store) => {
  tellChangesOnly(store)
  return firstState
})
