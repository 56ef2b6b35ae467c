/** Names of the menus and of the groups of the key sheet. */
export const menuNames = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  review: 'Review',
  bead: 'Bead',
  go: 'Go',
  help: 'Help',
} as const
