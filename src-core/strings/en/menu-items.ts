/** Labels of the menu items that the operating system carries out. The others are commands. */
export const menuItems = {
  'open-recent': 'Open recent',
  quit: 'Quit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  'select-all': 'Select all',
  'reset-zoom': 'Actual size',
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  'full-screen': 'Full screen',
  'developer-tools': 'Developer tools',
} as const
