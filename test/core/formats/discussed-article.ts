import type { Article } from '../../../src-core/project/model'
import { reviewedArticle } from './reviewed-article'

const layla = { by: 'Layla', at: '2026-03-04T10:00:00Z' }
const text = 'The town opened the harbour library after 3 years of repairs.'

/** The reviewed article with comments and issues on its first bead, and one on the addition. */
export const discussedArticle: Article = {
  ...reviewedArticle,
  threads: [
    {
      id: 'c1',
      anchor: { side: 'target', sentence: 't1.1', quote: { start: 20, end: 27, text } },
      comments: [
        { id: 'm1', text: 'Harbour or port? مرفأ', ...layla },
        {
          id: 'm2',
          text: 'Harbour: <the town> says so & more',
          by: 'Omar',
          at: '2026-03-04T11:00:00Z',
        },
      ],
      resolved: null,
    },
    {
      id: 'c2',
      anchor: { side: 'target', sentence: 't5.1', quote: null },
      comments: [{ id: 'm3', text: 'Where is this from?', ...layla }],
      resolved: null,
    },
  ],
  issues: [
    {
      id: 'i1',
      anchor: { side: 'target', sentence: 't1.1', quote: { start: 42, end: 49, text } },
      category: 'number',
      severity: 'major',
      note: 'the source says three',
      ...layla,
    },
    {
      id: 'i2',
      anchor: { side: 'target', sentence: 't1.1', quote: null },
      category: 'tendentious-wording',
      severity: 'minor',
      note: '',
      ...layla,
    },
  ],
}
