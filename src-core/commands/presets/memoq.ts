import type { CommandId } from '../command-table'

/**
 * The keys of memoQ: Ctrl+Enter confirms as with us, Ctrl+G goes by a rule, Tab goes to the other side, Shift+Enter
 * rejects as in the form of its quality check. Source: the documentation of memoQ.
 */
export const memoQKeys = {
  'query-bead': ['Shift+Enter', 'Q', 'Mod+Shift+Enter'],
  'next-by-rule': ['Mod+G', 'N'],
  'other-side': ['Tab', 'Space'],
  'merge-with-next': ['Mod+J', 'M'],
  'split-bead': ['Mod+T', 'S'],
  'edit-text': ['F2', 'Enter'],
} as const satisfies Readonly<Partial<Record<CommandId, readonly string[]>>>
