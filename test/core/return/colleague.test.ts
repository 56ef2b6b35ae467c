import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../src-core/project/commands/edit-bead-text'
import { setStatus } from '../../../src-core/project/commands/set-status'
import { takeReturned } from '../../../src-core/project/commands/take-returned'
import type { History } from '../../../src-core/project/history'
import type { Article } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { validateProject } from '../../../src-core/project/validate-project'
import { readReturned } from '../../../src-core/return/read-returned'
import { planReturn } from '../../../src-core/return/plan-return'
import { decode } from '../../support/check-format'
import { fileOf } from '../../support/format-fixtures'
import { withPart } from '../../support/with-part'
import { checkChange } from '../../support/check-change'
import { articleOf } from '../formats/article-of'
import { discussedArticle } from '../formats/discussed-article'
import { done, historyOf, planOf, returnedOrThrow, said, written } from './returned-of'

const salma = { author: 'Salma', at: '2026-03-06T10:00:00.000Z' }

function newIds(): () => string {
  let last = 0
  return () => `new-${String((last += 1))}`
}

function articleOfHistory({ project }: History): Article {
  const [article] = project.articles
  if (article === undefined) throw new Error('The project has no article.')
  return article
}

function targetOf(history: History, bead: string): string {
  const article = articleOfHistory(history)
  const found = article.beads.find(({ id }) => id === bead)
  return found === undefined ? '' : beadText(article, found, 'target')
}

const edited = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`There is no “${from}”.`)
  return text.replace(from, to)
}

/** The review table as Word leaves it: words struck and put in, a reply, a new comment, a status. */
function wordTable(): Uint8Array {
  const revision = 'w:author="Salma" w:date="2026-03-06T09:00:00Z"'
  const document = withPart(written('docx', discussedArticle), 'word/document.xml', (xml) => {
    const struck = edited(
      xml,
      'The guests applauded.',
      `The </w:t></w:r><w:del w:id="901" ${revision}><w:r><w:delText>guests</w:delText></w:r></w:del>` +
        `<w:ins w:id="902" ${revision}><w:r><w:t>visitors</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> applauded.`,
    )
    const asked = edited(
      struck,
      'Photo: the reading room',
      'Photo: </w:t></w:r><w:commentRangeStart w:id="911"/><w:r><w:t>the reading room</w:t></w:r>' +
        '<w:commentRangeEnd w:id="911"/><w:r><w:commentReference w:id="911"/></w:r><w:r><w:t>',
    )
    const answered = edited(
      asked,
      ' of repairs.</w:t></w:r>',
      ' of repairs.</w:t></w:r><w:r><w:commentReference w:id="912"/></w:r>',
    )
    // The query of the fifth bead is answered, the second bead approved.
    return edited(edited(answered, 'Unreviewed', 'Approved'), '>Query<', '>unreviewed<')
  })
  const commented = withPart(document, 'word/comments.xml', (xml) =>
    edited(
      xml.replace(/(?<=<w:p w14:paraId=")[^"]*/u, '00000001'),
      '</w:comments>',
      '<w:comment w:id="911" w:author="Salma" w:date="2026-03-06T09:10:00Z"><w:p w14:paraId="00000002"><w:r>' +
        '<w:t>Which one?</w:t></w:r></w:p><w:p><w:r><w:t>There are two.</w:t></w:r></w:p></w:comment>' +
        '<w:comment w:id="912" w:author="Karim" w:date="2026-03-06T09:20:00Z"><w:p w14:paraId="00000003"><w:r>' +
        '<w:t>Harbour, as on the sign.</w:t></w:r></w:p></w:comment></w:comments>',
    ),
  )
  return withPart(commented, '[Content_Types].xml', (xml) => `${xml} `)
}

function withReplies(bytes: Uint8Array): Uint8Array {
  const extended =
    '<w15:commentsEx xmlns:w15="urn:x"><w15:commentEx w15:paraId="00000001" w15:done="0"/>' +
    '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>'
  return withNewPart(bytes, 'word/commentsExtended.xml', extended)
}

function withNewPart(bytes: Uint8Array, name: string, content: string): Uint8Array {
  return withPart(bytes, name, () => content)
}

describe('a review table that a colleague edited in Word', () => {
  const before = historyOf(discussedArticle)
  const plan = planOf(before, 'reviewed.docx', withReplies(wordTable()))

  it('brings the accepted texts, the comments and the statuses', () => {
    expect(plan.items.map(said)).toEqual([
      'b1 comment of Karim: Harbour, as on the sign.',
      'b2 target: The visitors applauded. The applause was long.',
      'b2 status: unreviewed → approved',
      'b4 comment of Salma: Which one?\nThere are two.',
      'b5 status: query → unreviewed',
    ])
    expect(plan.unmatched).toEqual([])
    expect(plan.colleagues).toEqual(['Salma', 'Karim'])
    expect(plan.items[1]).toMatchObject({ authors: ['Salma'] })
  })

  it('is taken in as one step in the colleague’s name, which one undo takes back', () => {
    const outcome = takeReturned(before.project, plan.items, 'reviewed.docx', salma, newIds())
    if (!outcome.ok) throw new Error(outcome.refusal)
    checkChange(before.project, outcome.change)
    const after = done(before, outcome, salma.author, salma.at)
    expect(validateProject(after.project).ok).toBe(true)
    expect(targetOf(after, 'b2')).toBe('The visitors applauded. The applause was long.')
    const article = articleOfHistory(after)
    expect(article.beads[1]?.review).toEqual({ status: 'approved', by: 'Salma', at: salma.at })
    expect(article.beads[4]?.review.status).toBe('unreviewed')
    expect(article.threads?.[0]?.comments.at(-1)).toMatchObject({
      by: 'Karim',
      at: '2026-03-06T09:20:00.000Z',
      text: 'Harbour, as on the sign.',
    })
    expect(article.threads?.at(-1)).toMatchObject({
      anchor: { side: 'target', quote: { start: 7, end: 23, text: 'Photo: the reading room' } },
      comments: [{ by: 'Salma', text: 'Which one?\nThere are two.' }],
    })
    const again = planOf(after, 'reviewed.docx', withReplies(wordTable()))
    expect(again.items).toEqual([])
  })

  it('shows what was changed here meanwhile as a conflict, and keeps ours until it is chosen', () => {
    const article = discussedArticle
    const outcome = editBeadText(article, 'b2', 'target', 'The guests clapped.', newIds())
    const meanwhile = done(before, outcome, 'Huda', '2026-03-05T10:00:00Z')
    const items = planOf(meanwhile, 'reviewed.docx', withReplies(wordTable())).items
    expect(items.map(said)).toContain(
      'b2 target: The visitors applauded. The applause was long. (both-changed)',
    )
  })

  it('leaves alone what only we have changed since', () => {
    const outcome = editBeadText(
      discussedArticle,
      'b6',
      'target',
      '- “I am glad,” she said.',
      newIds(),
    )
    const approved = setStatus(discussedArticle, ['b3'], 'approved', salma)
    const meanwhile = done(
      done(before, outcome, 'Huda', '2026-03-05T10:00:00Z'),
      approved,
      'Huda',
      '2026-03-05T10:01:00Z',
    )
    const later = planOf(meanwhile, 'reviewed.docx', withReplies(wordTable()))
    expect(later.items.map(said)).toEqual(plan.items.map(said))
    expect(later.outdated).toBe(1)
  })
})

describe('a review table whose marks are gone', () => {
  const stripped = (name: RegExp) =>
    withPart(wordTable(), 'word/document.xml', (xml) => xml.replaceAll(name, ''))

  it('is matched by the source texts, the rest by what the history knows', () => {
    const history = historyOf(discussedArticle)
    const plan = planOf(history, 'pasted.docx', stripped(/<w:bookmark(?:Start|End)[^>]*>/g))
    expect(plan.items.map(said)).toContain(
      'b2 target: The visitors applauded. The applause was long.',
    )
    // Rows without a source have nothing to be known by.
    expect(plan.unmatched.map(({ target }) => target)).toEqual([
      'Photo: the reading room',
      'Nobody knows what comes next.',
    ])
  })

  it('takes a text that ours was before for our own, and one nearer to that for a conflict', () => {
    const article = articleOf([{ source: ['مرحبا'], target: ['Hello to all of you here.'] }])
    const bytes = 'id\tsource\ttarget\nb1\tمرحبا\tHello to all of you here.\n'
    const outcome = editBeadText(article, 'b1', 'target', 'Welcome, friends.', newIds())
    const meanwhile = done(historyOf(article), outcome, 'Huda', '2026-03-05T10:00:00Z')
    expect(planOf(meanwhile, 'a.tsv', bytes)).toMatchObject({ items: [], outdated: 1 })
    const theirs = bytes.replace('all of you here', 'all of you there')
    expect(planOf(meanwhile, 'a.tsv', theirs).items.map(said)).toEqual([
      'b1 target: Hello to all of you there. (both-changed)',
    ])
    const onOurs = bytes.replace('Hello to all of you here', 'Welcome, dear friends')
    expect(planOf(meanwhile, 'a.tsv', onOurs).items.map(said)).toEqual([
      'b1 target: Welcome, dear friends.',
    ])
  })
})

describe('a file of another kind', () => {
  it('is refused in a sentence', () => {
    const refused = [
      fileOf('letter.txt', 'Dear Salma,\nthank you.\n'),
      fileOf('page.xlf', '<xliff version="1.2"></xliff>'),
      fileOf('half.docx', written('docx', discussedArticle).slice(0, 3000)),
      fileOf('clean.docx', written('docx-target', discussedArticle)),
    ].map((file) => {
      const read = readReturned(file)
      return read.ok ? 'read' : read.problem.code
    })
    expect(refused).toEqual(['not-returned', 'not-returned', 'not-returned', 'not-returned'])
  })

  it('matches nothing when it is of another project', () => {
    const other = articleOf([{ id: 'x1', source: ['نص آخر تمامًا'], target: ['Another text'] }])
    const plan = planReturn(
      historyOf(discussedArticle),
      returnedOrThrow('other.tsv', decode({ bytes: written('tsv', other) })),
    )
    expect(plan.matched).toBe(0)
    expect(plan.unmatched).toHaveLength(1)
  })
})
