/** Words of the comparison with another version of the translation. */
export const compare = {
  title: 'Another version',
  close: 'Close the comparison',
  list: 'Differences, in the order of the article',
  tools: 'Take over',
  count_one: '{{count, number}} bead differs: struck is ours, underlined is theirs.',
  count_other: '{{count, number}} beads differ: struck is ours, underlined is theirs.',
  'none-chosen': 'No version is chosen. {{key}} chooses a file.',
  'take-over': 'Take over',
  'take-over-all': 'Take over all',
  'other-text':
    '“\u2068{{name}}\u2069” does not look like a translation of this article: hardly a sentence is alike.',
} as const
