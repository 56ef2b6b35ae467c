/** Words about the user's dictionaries, in the preferences and beside reasons. */
export const dictionaries = {
  'approved-beads': 'from your approved beads',
  title: 'Dictionaries',
  about:
    'The aligner looks words up in them. They change the next alignment, not those that are done. Everything stays on this computer.',
  list: 'Dictionaries',
  add: 'Add dictionaries…',
  adding: 'Reading…',
  formats: 'dictd (FreeDict), TSV, TBX and TMX',
  learned: 'From your approved beads',
  'learned-about':
    'Words that translated each other in beads that you approved, kept for later articles.',
  'origin-found': 'installed on this computer',
  'origin-added': 'added by you',
  'format-dictd': 'dictd',
  'format-tsv': 'list of terms (TSV)',
  'format-tbx': 'terminology (TBX)',
  'format-tmx': 'translation memory (TMX)',
  'direction-ar': 'Arabic–English',
  'direction-en': 'English–Arabic',
  entries_one: '{{count, number}} entry',
  entries_other: '{{count, number}} entries',
  words_one: '{{count, number}} word',
  words_other: '{{count, number}} words',
  use: 'Use \u2068{{name}}\u2069',
  remove: 'Remove \u2068{{name}}\u2069 from the list',
  clear: 'Forget what was learned',
  'none-found':
    'None was found on this computer. On Debian and Ubuntu, the packages dict-freedict-ara-eng and dict-freedict-eng-ara bring two.',
  reading: 'Reading the dictionaries…',
} as const
