/** Words of the tracked changes: marks in the text, the list by the editor, the menu of the editor. */
export const changes = {
  'in-source': 'Changes in the source',
  'in-target': 'Changes in the translation',
  added: 'inserted',
  removed: 'struck',
  'by-nobody': 'from the file',
  accept: 'Accept “\u2068{{text}}\u2069”',
  revert: 'Revert “\u2068{{text}}\u2069”',
  'no-more': 'No further change is waiting.',
  'editor-menu': 'Commands for the text',
  'nothing-selected': 'No text is selected.',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
} as const
