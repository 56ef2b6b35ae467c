import type { Check } from './check'

/** A bead that has text on one side only. */
export const unaligned: Check = {
  id: 'unaligned',
  severity: 'error',
  appliesTo: ({ role }) => role !== 'translation',
  find: ({ role }) => [
    {
      key: role,
      spans: [],
      message: `found-${role}`,
      values: {},
      lacking: role === 'omission' ? 'target' : 'source',
    },
  ],
  examples: {
    good: [{ source: 'وصلت العبّارة متأخرة.', target: 'The ferry came late.' }],
    bad: [
      { source: 'ولم يغضب أحد.', target: '' },
      { source: '', target: 'It was raining.' },
    ],
  },
}
