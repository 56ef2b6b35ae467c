/** Words of the preferences. The dictionaries have strings of their own. */
export const preferences = {
  title: 'Preferences',
  search: 'Search the preferences',
  nothing: 'Nothing like this can be set.',
  you: 'You',
  author: 'Your name',
  'author-about':
    'It signs what you decide and correct. It stands in the project and in what you export from it.',
  language: 'Language of the interface',
  theme: 'Theme',
  'theme-system': 'As the system',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
  'theme-contrast': 'High contrast',
} as const
