/** What a file of an export format does not hold. */
export const formats = {
  loses: {
    'null-beads': 'sentences that stand on one side only',
    status: 'what was approved or queried',
    confidence: 'how sure the alignment is',
    paragraphs: 'where paragraphs begin',
    history: 'the history of changes',
  },
} as const
