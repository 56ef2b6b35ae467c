/** Words of the dialog about the app. */
export const aboutApp = {
  title: 'About Muqabala',
  version: 'Version \u2068{{version}}\u2069',
  what: 'Lays an article beside its translation, aligns them, and helps you correct both.',
  name: 'Muqābala (مقابلة) is the collation of a manuscript copy against its original, line by line.',
  privacy:
    'Your texts stay on this computer. Muqabala makes no network request, collects nothing and sends nothing.',
  'runs-on': 'It runs on {{what}}.',
  licence: 'Licence of Muqabala',
  others: 'Software and fonts of others',
  'others-count_one': 'One package, under its own licence:',
  'others-count_other': '{{count}} packages, each under its own licence:',
  electron:
    'Electron, and Chromium inside it, come with their own licences, in files beside the program.',
} as const
