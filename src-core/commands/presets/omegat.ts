import type { CommandId } from '../command-table'

/**
 * The keys of OmegaT: the letters of its aligner (merge, split, up, down, edit, keep off, accept, needs
 * review, clear) and the keys of its editor, where Enter goes on. Source: its manual and its file of
 * shortcuts (`MainMenuShortcuts.properties`).
 */
export const omegaTKeys = {
  'new-project': ['Mod+Shift+N'],
  'add-article': ['Mod+Alt+N'],
  'new-window': ['Mod+Alt+W'],
  'close-project': ['Mod+Shift+W', 'Mod+W'],
  'export-article': ['Mod+D', 'Mod+E'],
  redo: ['Mod+Y', 'Mod+Shift+Z'],
  replace: ['Mod+K', 'Mod+H'],
  'approve-and-next': ['A', 'Enter', 'Mod+Enter'],
  'query-bead': ['R', 'Mod+Shift+Enter'],
  'clear-status': ['C'],
  'mark-furniture': ['K'],
  'next-unreviewed': ['Mod+U', 'H U'],
  'edit-text': ['E', 'F2'],
  'revert-text': ['Shift+R'],
} as const satisfies Readonly<Partial<Record<CommandId, readonly string[]>>>
