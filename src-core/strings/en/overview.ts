/** What the overview strip says of the bead under the pointer. */
export const overview = {
  place: 'Bead {{number, number}}: {{marks}}',
  approved: 'approved',
  query: 'query',
  unreviewed: 'unreviewed',
  doubtful: 'doubtful',
  'empty-side': 'one side is empty',
  changed: 'text corrected',
  furniture: 'furniture',
} as const
