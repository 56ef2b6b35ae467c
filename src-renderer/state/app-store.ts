import { create } from 'zustand'
import type { AppState } from './app-state'
import { closedFind } from './find-state'

/** State of the window. Projects change only through `dispatch` (see dispatch.ts). */
export const useAppStore = create<AppState>(() => ({
  settings: { interfaceLanguage: 'en', theme: 'system', author: '' },
  screen: { type: 'starting' },
  work: null,
  saveState: 'saved',
  notice: null,
  dialog: null,
  level: 'sentence',
  isHistoryShown: false,
  isRenaming: false,
  recentCommands: [],
  find: closedFind,
  change: null,
  editing: null,
}))
