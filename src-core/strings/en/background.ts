/** Words of the notifications of the operating system, for work that ended while one was elsewhere. */
export const background = {
  aligned: 'The alignment is ready',
  'aligned-about_one': '\u2068{{name}}\u2069 is ready to be reviewed.',
  'aligned-about_other':
    '\u2068{{name}}\u2069 and others, {{count}} articles, are ready to be reviewed.',
  'not-aligned': 'The alignment could not be finished',
  'not-aligned-about': 'Muqabala says in its window what happened to \u2068{{name}}\u2069.',
  exported: 'The export is ready',
  'exported-about': '\u2068{{name}}\u2069 has been written.',
} as const
