import type { CommandId } from '../command-table'

/**
 * The keys of InterText: S sets the status, C confirms all above, U and N go to the next unconfirmed and
 * the next that is not 1–1, B to the next that is marked, M marks; with Alt they go back. Backspace and
 * Enter move, Ctrl+X swaps, E edits. Source: its manual.
 */
export const interTextKeys = {
  'approve-and-next': ['S', 'Mod+Shift+Enter'],
  'approve-above': ['C'],
  'clear-status': ['Shift+S'],
  'query-bead': ['M', 'Mod+Shift+M'],
  'mark-furniture': ['Shift+B'],
  'next-unreviewed': ['U', 'Mod+G'],
  'previous-unreviewed': ['Alt+U'],
  'next-not-one-to-one': ['N'],
  'previous-not-one-to-one': ['Alt+N'],
  'next-query': ['B'],
  'previous-query': ['Alt+B'],
  'next-by-rule': ['Period'],
  'previous-by-rule': ['Comma'],
  'move-up': ['Backspace', 'Mod+ArrowUp'],
  'move-down': ['Enter', 'Mod+ArrowDown'],
  'show-all-rows': ['Shift+Backspace'],
  'merge-with-next': ['Mod+Backspace', 'Mod+J'],
  'merge-sentences': ['Alt+Backspace', 'Mod+Shift+J'],
  'split-bead': ['D', 'Mod+T'],
  'insert-sentence': ['Mod+Enter', 'I'],
  'swap-with-next': ['Mod+X'],
  'edit-text': ['E', 'F2'],
} as const satisfies Readonly<Partial<Record<CommandId, readonly string[]>>>
