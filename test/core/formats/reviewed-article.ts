import type { Article } from '../../../src-core/project/model'
import { articleOf } from './article-of'

/** A small article in the middle of its review: every kind of bead and status, one corrected text. */
export const reviewedArticle: Article = correct(
  articleOf([
    {
      source: ['افتتحت البلدية مكتبة الميناء بعد ٣ سنوات من الترميم.'],
      target: ['The town opened the harbour library after 3 years of repairs.'],
      startsParagraph: true,
      confidence: 0.98765,
      reasons: [
        { kind: 'number', source: '٣', target: '3' },
        { kind: 'length', source: null, target: null, ratio: 1.1 },
      ],
      review: { status: 'approved', by: 'Layla "L." & co', at: '2026-03-04T12:15:00+02:00' },
    },
    {
      source: ['وصفّق الحاضرون طويلًا.'],
      target: ['The guests applauded.', 'They went on for a long time.'],
      confidence: 0.75,
    },
    { source: ['ثم وُزعت الحلوى.'] },
    { target: ['Photo: the reading room'], kind: 'caption', startsParagraph: true },
    {
      target: ['Nobody knows what comes next.'],
      review: { status: 'query', by: 'Layla', at: '2026-03-04T10:20:00Z' },
    },
    {
      source: ['- «أنا سعيدة»، قالت أمينة المكتبة.'],
      target: ['- “I am happy,” the librarian said.'],
      alignedBy: 'person',
      confidence: null,
    },
  ]),
)

function correct(article: Article): Article {
  return {
    ...article,
    target: article.target.map((sentence) =>
      sentence.id === 't2.2' ? { ...sentence, text: 'The applause was long.' } : sentence,
    ),
  }
}
