import { issueShape, qualityShape, threadShape } from './annotation-shapes'
import type { Change } from './change'
import type { Step, StepLabel } from './history'
import type { Article, Bead, LanguageTag, Project, Reason, Review, Sentence, Side } from './model'
import {
  byType,
  count,
  flag,
  listOf,
  nullable,
  number,
  object,
  once,
  oneOf,
  optional,
  recordOf,
  share,
  text,
} from './shape'
import type { Shape } from './shape'

const side = oneOf<Side>({ source: true, target: true })

// An article has tens of thousands of these, and is looked at again after each change of a few of them.
const sentence = once(
  object<Sentence>({
    id: text,
    imported: text,
    text,
    accepted: optional(text),
    startsParagraph: flag,
    kind: oneOf<Sentence['kind']>({
      body: true,
      heading: true,
      'list-item': true,
      byline: true,
      date: true,
      caption: true,
      'pull-quote': true,
      link: true,
      other: true,
    }),
    parents: listOf(text),
    acceptable: optional(listOf(text)),
  }),
)

const reason = object<Reason>({
  kind: oneOf<Reason['kind']>({
    number: true,
    date: true,
    name: true,
    word: true,
    quotation: true,
    punctuation: true,
    length: true,
    position: true,
  }),
  source: nullable(text),
  target: nullable(text),
  ratio: optional(number),
  dictionary: optional(text),
})

const review = object<Review>({
  status: oneOf<Review['status']>({ unreviewed: true, approved: true, query: true }),
  by: nullable(text),
  at: nullable(text),
})

const bead = once(
  object<Bead>({
    id: text,
    source: listOf(text),
    target: listOf(text),
    startsParagraph: flag,
    confidence: nullable(share),
    reasons: listOf(reason),
    alignedBy: oneOf<Bead['alignedBy']>({ aligner: true, person: true }),
    review,
  }),
)

export const articleShape = once(
  object<Article>({
    id: text,
    title: text,
    languages: object<Readonly<Record<Side, LanguageTag>>>({ source: text, target: text }),
    source: listOf(sentence),
    target: listOf(sentence),
    beads: listOf(bead),
    threads: optional(listOf(threadShape)),
    issues: optional(listOf(issueShape)),
  }),
)

export const projectShape = object<Project>({
  id: text,
  articles: listOf(articleShape),
  quality: optional(qualityShape),
})

type ChangeOf<Type extends Change['type']> = Extract<Change, { type: Type }>

const splice = { at: count, remove: count }

const changeShapes: ReadonlyMap<unknown, Shape<Change>> = new Map<unknown, Shape<Change>>([
  [
    'replace-beads',
    object<ChangeOf<'replace-beads'>>({
      type: oneOf({ 'replace-beads': true }),
      article: text,
      ...splice,
      insert: listOf(bead),
    }),
  ],
  [
    'replace-sentences',
    object<ChangeOf<'replace-sentences'>>({
      type: oneOf({ 'replace-sentences': true }),
      article: text,
      side,
      ...splice,
      insert: listOf(sentence),
    }),
  ],
  [
    'replace-threads',
    object<ChangeOf<'replace-threads'>>({
      type: oneOf({ 'replace-threads': true }),
      article: text,
      ...splice,
      insert: listOf(threadShape),
    }),
  ],
  [
    'replace-issues',
    object<ChangeOf<'replace-issues'>>({
      type: oneOf({ 'replace-issues': true }),
      article: text,
      ...splice,
      insert: listOf(issueShape),
    }),
  ],
  [
    'set-quality',
    object<ChangeOf<'set-quality'>>({
      type: oneOf({ 'set-quality': true }),
      quality: nullable(qualityShape),
    }),
  ],
  [
    'replace-articles',
    object<ChangeOf<'replace-articles'>>({
      type: oneOf({ 'replace-articles': true }),
      ...splice,
      insert: listOf(articleShape),
    }),
  ],
  [
    'set-title',
    object<ChangeOf<'set-title'>>({
      type: oneOf({ 'set-title': true }),
      article: text,
      title: text,
    }),
  ],
])

/** How deep batches may lie in batches: no command needs two, and a file must not exhaust the stack. */
const deepestBatch = 8

function changeShape(depth: number): Shape<Change> {
  if (depth === 0) return byType(changeShapes)
  const batch = object<ChangeOf<'batch'>>({
    type: oneOf({ batch: true }),
    changes: listOf(changeShape(depth - 1)),
  })
  return byType(new Map([...changeShapes, ['batch', batch]]))
}

const change = changeShape(deepestBatch)

const labelValue: Shape<string | number> = (value) =>
  typeof value === 'string' ? null : number(value)

export const stepShape = object<Step>({
  label: object<StepLabel>({ name: text, values: recordOf(labelValue) }),
  change,
  inverse: change,
  author: text,
  at: text,
  focus: nullable(text),
})
