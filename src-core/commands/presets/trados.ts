import type { CommandId } from '../command-table'

/**
 * The keys of Trados Studio and, for joining and splitting, also those of WinAlign (Ctrl+J, Ctrl+L).
 * Alt+Shift+T and Ctrl+Alt+S are those of Studio's editor.
 */
export const tradosKeys = {
  'clear-status': ['Mod+Shift+U', 'Shift+Q'],
  'merge-with-next': ['Mod+J', 'Mod+Alt+S', 'M'],
  'split-bead': ['Mod+L', 'Alt+Shift+T', 'Mod+T', 'S'],
  'edit-text': ['F2', 'Enter'],
} as const satisfies Readonly<Partial<Record<CommandId, readonly string[]>>>
