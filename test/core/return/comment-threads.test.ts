import { describe, expect, it } from 'vitest'
import { openArchive } from '../../../src-core/formats/archive/unzip'
import {
  childrenNamed,
  descendantsNamed,
  parseXml,
  textInside,
} from '../../../src-core/formats/xml/parse-xml'
import { reopenThread } from '../../../src-core/project/commands/edit-threads'
import { takeReturned } from '../../../src-core/project/commands/take-returned'
import type { History } from '../../../src-core/project/history'
import type { Article } from '../../../src-core/project/model'
import { groupBySigner } from '../../../src-core/return/group-by-signer'
import { withPart } from '../../support/with-part'
import { checkChange } from '../../support/check-change'
import { discussedArticle } from '../formats/discussed-article'
import { done, historyOf, planOf, said, written } from './returned-of'

const at = '2026-03-06T10:00:00.000Z'
const signing = { unsigned: 'Salma', together: (names: readonly string[]) => names.join(' + ') }

const [first, ...others] = discussedArticle.threads ?? []
if (first === undefined) throw new Error('The article has lost its thread.')
const settled: Article = {
  ...discussedArticle,
  threads: [{ ...first, resolved: { by: 'Omar', at: '2026-03-05T08:00:00Z' } }, ...others],
}

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(openArchive(bytes).read(name) ?? new Uint8Array())
}

/** What `commentsExtended.xml` says of each comment, by its first words. */
function threadsIn(bytes: Uint8Array) {
  const comments = childrenNamed(parseXml(part(bytes, 'word/comments.xml')), 'comment')
  const words = new Map(
    comments.flatMap((comment) =>
      descendantsNamed(comment, 'p').map(
        (paragraph) =>
          [paragraph.attributes['w14:paraId'] ?? '', textInside(comment).trim()] as const,
      ),
    ),
  )
  const entries = childrenNamed(parseXml(part(bytes, 'word/commentsExtended.xml')), 'commentEx')
  return entries.map(({ attributes }) => ({
    said: words.get(attributes['w15:paraId'] ?? '')?.split(' ')[0],
    answers: words.get(attributes['w15:paraIdParent'] ?? '')?.split(' ')[0] ?? null,
    isDone: attributes['w15:done'] === '1',
  }))
}

function newIds(): () => string {
  let last = 0
  return () => `new-${String((last += 1))}`
}

/** All that came back, taken in by groups, as the window and the command line do it. */
function takenIn(before: History, bytes: Uint8Array): History {
  const plan = planOf(before, 'back.docx', bytes)
  const newId = newIds()
  return groupBySigner(plan.items, plan, signing).reduce((history, { author, items }) => {
    const outcome = takeReturned(history.project, items, 'back.docx', { author, at }, newId)
    if (!outcome.ok) throw new Error(outcome.refusal)
    checkChange(history.project, outcome.change)
    return done(history, outcome, author, at)
  }, before)
}

interface NewComment {
  readonly id: number
  readonly by: string
  readonly text: string
  readonly answers?: number
  readonly isDone?: boolean
}

/** The table as Word saves it with more comments, on the words of a row. */
function withComments(
  bytes: Uint8Array,
  row: string,
  comments: readonly NewComment[],
  edit: (threads: string) => string = (threads) => threads,
): Uint8Array {
  const name = (id: number) => id.toString(16).toUpperCase().padStart(8, '0')
  const anchored = withPart(bytes, 'word/document.xml', (xml) =>
    xml.replace(
      `${row}</w:t></w:r>`,
      `${row}</w:t></w:r>${comments.map(({ id }) => `<w:r><w:commentReference w:id="${String(id)}"/></w:r>`).join('')}`,
    ),
  )
  const said = withPart(anchored, 'word/comments.xml', (xml) =>
    xml.replace(
      '</w:comments>',
      `${comments
        .map(
          ({ id, by, text }) =>
            `<w:comment w:id="${String(id)}" w:author="${by}" w:date="2026-03-06T09:20:00Z"><w:p w14:paraId="${name(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
        )
        .join('')}</w:comments>`,
    ),
  )
  return withPart(said, 'word/commentsExtended.xml', (xml) =>
    edit(xml).replace(
      '</w15:commentsEx>',
      `${comments
        .map(({ id, answers, isDone = false }) => {
          const parent = answers === undefined ? '' : ` w15:paraIdParent="${name(answers)}"`
          return `<w15:commentEx w15:paraId="${name(id)}"${parent} w15:done="${isDone ? '1' : '0'}"/>`
        })
        .join('')}</w15:commentsEx>`,
    ),
  )
}

/** The id of the first comment, as the table has it. */
function openerOf(bytes: Uint8Array): number {
  const [id] = /(?<=w14:paraId=")[^"]*/u.exec(part(bytes, 'word/comments.xml')) ?? []
  return Number.parseInt(id ?? '', 16)
}

const isDone = (xml: string) => xml.replaceAll('w15:done="0"', 'w15:done="1"')

describe('a review table with threads', () => {
  it('has answers as answers, and what was resolved as done', () => {
    expect(threadsIn(written('docx', settled)).slice(0, 3)).toEqual([
      { said: 'Harbour', answers: null, isDone: true },
      { said: 'Harbour:', answers: 'Harbour', isDone: true },
      { said: 'Number', answers: null, isDone: false },
    ])
  })

  it('names the part for threads where a program looks for it, and only where there is one', () => {
    const bytes = written('docx', discussedArticle)
    expect(part(bytes, '[Content_Types].xml')).toContain('/word/commentsExtended.xml')
    expect(part(bytes, 'word/_rels/document.xml.rels')).toContain(
      'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    )
    const { threads: _threads, issues: _issues, ...silent } = discussedArticle
    const names = openArchive(written('docx', silent)).names
    expect(names).not.toContain('word/commentsExtended.xml')
  })

  it('brings nothing new untouched, resolved or not', () => {
    for (const article of [discussedArticle, settled]) {
      expect(planOf(historyOf(article), 'back.docx', written('docx', article)).items).toEqual([])
    }
  })
})

describe('threads that come back', () => {
  it('grow by an answer to a comment that went out', () => {
    const bytes = written('docx', discussedArticle)
    const answers = openerOf(bytes)
    const back = withComments(bytes, 'repairs.', [{ id: 900, by: 'Karim', text: 'Port.', answers }])
    const { project } = takenIn(historyOf(discussedArticle), back)
    const threads = project.articles[0]?.threads ?? []
    expect(threads).toHaveLength(2)
    expect(threads[0]?.comments.at(-1)).toMatchObject({ by: 'Karim', text: 'Port.' })
  })

  it('stay whole when one colleague opens them and another answers, and each text has its own step', () => {
    const revision = 'w:author="Karim" w:date="2026-03-06T09:00:00Z"'
    const commented = withComments(written('docx', discussedArticle), 'guests applauded.', [
      { id: 900, by: 'Salma', text: 'Long?' },
      { id: 901, by: 'Karim', text: 'It was.', answers: 900 },
    ])
    const back = withPart(commented, 'word/document.xml', (xml) =>
      xml.replace(
        'Nobody knows',
        `</w:t></w:r><w:ins w:id="990" ${revision}><w:r><w:t>Oddly, nobody</w:t></w:r></w:ins>` +
          `<w:del w:id="991" ${revision}><w:r><w:delText>Nobody</w:delText></w:r></w:del>` +
          '<w:r><w:t xml:space="preserve"> knows',
      ),
    )
    const before = historyOf(discussedArticle)
    expect(planOf(before, 'back.docx', back).items.map(said)).toEqual([
      'b2 comment of Salma: Long?',
      'b2 comment of Karim: It was.',
      'b5 target: Oddly, nobody knows what comes next.',
    ])
    const after = takenIn(before, back)
    expect(after.steps.map(({ author, label }) => [author, label.values['count']])).toEqual([
      ['Karim', 1],
      ['Salma', 2],
    ])
    expect(after.project.articles[0]?.threads?.at(-1)?.comments).toMatchObject([
      { by: 'Salma', text: 'Long?' },
      { by: 'Karim', text: 'It was.' },
    ])
    expect(planOf(after, 'back.docx', back).items).toEqual([])
  })

  it('are resolved when the colleague resolved them, but not what was opened again here since', () => {
    const bytes = written('docx', discussedArticle)
    const back = withPart(bytes, 'word/commentsExtended.xml', isDone)
    const before = historyOf(discussedArticle)
    const plan = planOf(before, 'back.docx', back)
    expect(plan.items.map(said)).toEqual([
      'b1 resolved: Harbour or port? مرفأ',
      'b5 resolved: Where is this from?',
    ])
    const after = takenIn(before, back)
    const [thread] = after.project.articles[0]?.threads ?? []
    expect(thread?.resolved).toEqual({ by: 'Salma', at })
    const [article] = after.project.articles
    const reopened = done(after, reopenThread(article!, thread!.id), 'Huda', at)
    expect(planOf(reopened, 'back.docx', back).items).toEqual([])
  })
})

describe('what several colleagues did', () => {
  it('is a step for each, texts that two changed in the names of both, and last what nobody signed', () => {
    const common = { article: 'a', row: 0, doubt: null, type: 'text', side: 'target' } as const
    const text = (bead: string, authors: readonly string[]) =>
      ({ ...common, key: bead, beads: [bead], ours: 'a', theirs: 'b', authors }) as const
    const status = { ...common, type: 'status', ours: 'unreviewed', theirs: 'approved' } as const
    const items = [
      { ...status, key: 's9', beads: ['b9'] },
      text('b1', ['Karim']),
      { ...status, key: 's1', beads: ['b1'] },
      text('b2', ['Karim', 'Huda']),
      text('b3', []),
    ]
    const several = { colleagues: ['Karim', 'Huda'] }
    expect(
      groupBySigner(items, several, signing).map(({ author, items: own }) => [
        author,
        own.map(({ key }) => key),
      ]),
    ).toEqual([
      ['Karim', ['b1', 's1']],
      ['Karim + Huda', ['b2']],
      ['Salma', ['s9', 'b3']],
    ])
    expect(groupBySigner(items, { colleagues: ['User'] }, signing)).toEqual([
      { author: 'Salma', items },
    ])
  })
})
