/** What a file of an export format does not hold, and what reading a file leaves behind. */
export const formats = {
  loses: {
    'null-beads': 'sentences that stand on one side only',
    status: 'what was approved or queried',
    confidence: 'how sure the alignment is',
    paragraphs: 'where paragraphs begin',
    history: 'the history of changes',
  },
  drops: {
    formatting: 'formatting',
    images: 'images',
    'inline-tags': 'tags inside the text',
    notes: 'comments and footnotes',
    'other-languages': 'languages beyond the first two',
    'page-frame': 'menus, advertisements and whatever else is around the article',
    'deleted-text': 'struck-out text',
    'other-columns': 'other columns',
    history: 'the history of changes',
  },
} as const
