/** Words of the command palette and of the menu of a bead. */
export const palette = {
  title: 'All commands',
  search: 'Search the commands',
  placeholder: 'Type a command, in English or Arabic',
  commands: 'Commands',
  article: 'Article',
  recent: 'Used recently',
  nothing:
    'No command is called “\u2068{{query}}\u2069”. The help is searched word by word: {{key}}.',
  found_one: '{{count, number}} command found',
  found_other: '{{count, number}} commands found',
  'bead-menu': 'Commands for this bead',
} as const
