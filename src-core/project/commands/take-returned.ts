import type {
  ReturnedComment,
  ReturnedStatus,
  ReturnedText,
  ReturnItem,
} from '../../return/return-plan'
import { spaced } from '../../text/spaced'
import { apply, articleById } from '../change'
import type { Change } from '../change'
import type { Comment, Thread } from '../annotations'
import { indexById } from '../index-by-id'
import { unreviewed } from '../model'
import type { Article, Bead, Project, ReviewStatus, Sentence, Side } from '../model'
import { anchorOn } from '../queries/anchor-on'
import { beadText } from '../queries/bead-text'
import { inTextOrder } from '../sentences-of'
import { distributeText } from './distribute-text'
import { editBeadText } from './edit-bead-text'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads, replaceSentences } from './replace-in-place'
import { setStatus } from './set-status'
import type { Decision } from './set-status'
import { shortenName } from './shorten-name'

/**
 * Takes what a colleague did in a returned file into the project, in one step: texts as ordinary corrections,
 * statuses in the colleague's name, comments with the names and times that they have in the file, else the
 * colleague's and now.
 */
export function takeReturned(
  project: Project,
  items: readonly ReturnItem[],
  file: string,
  decision: Decision,
  newId: () => string,
): Outcome {
  const [first] = items
  if (first === undefined) return refuse('nothing-returned')
  const changes: Change[] = []
  let now = project
  const make = (change: Change): void => {
    changes.push(change)
    now = apply(now, change)
  }
  for (const id of new Set(items.map(({ article }) => article))) {
    const own = items.filter(({ article }) => article === id)
    for (const change of changeTexts(articleById(now, id), own.filter(isText))) make(change)
    for (const { beads, side, theirs } of intoNothing(articleById(now, id), own.filter(isText))) {
      const outcome = editBeadText(articleById(now, id), beads[0] ?? '', side, theirs, newId)
      if (outcome.ok) make(outcome.change)
    }
    for (const status of ['unreviewed', 'query', 'approved'] as const) {
      const beads = beadsOf(own.filter(isStatus), status)
      const outcome = setStatus(articleById(now, id), beads, status, decision)
      if (outcome.ok) make(outcome.change)
    }
    const comments = own.filter(isComment)
    for (const change of addComments(articleById(now, id), comments, decision, newId)) make(change)
  }
  const values = { count: items.length, first: first.row + 1, name: shortenName(file) }
  return doable('take-returned', values, batch(changes), first.beads[0] ?? null)
}

function isText(item: ReturnItem): item is ReturnedText {
  return item.type === 'text'
}

function isStatus(item: ReturnItem): item is ReturnedStatus {
  return item.type === 'status'
}

function isComment(item: ReturnItem): item is ReturnedComment {
  return item.type === 'comment'
}

function beadsOf(items: readonly ReturnedStatus[], status: ReviewStatus): readonly string[] {
  return items.filter(({ theirs }) => theirs === status).flatMap(({ beads }) => beads)
}

/** The sentences of beads on a side, with their places, in the order of the text. */
function sentencesAt(
  article: Article,
  beads: readonly string[],
  side: Side,
): readonly (readonly [place: number, sentence: Sentence])[] {
  const rows = indexById(article.beads)
  const index = indexById(article[side])
  const ids = beads.flatMap((bead) => article.beads[rows.get(bead) ?? -1]?.[side] ?? [])
  return inTextOrder(article, side, ids).flatMap((id) => {
    const place = index.get(id) ?? -1
    const sentence = article[side][place]
    return sentence === undefined ? [] : [[place, sentence] as const]
  })
}

/** Texts where the project has none: a sentence is inserted for each. */
function intoNothing(article: Article, items: readonly ReturnedText[]): readonly ReturnedText[] {
  return items.filter(({ beads, side }) => sentencesAt(article, beads, side).length === 0)
}

/**
 * All other texts at once, whatever their number. Each sentence keeps its identity and what is left of its
 * text; the approval of beads whose text changes ends.
 */
function changeTexts(article: Article, items: readonly ReturnedText[]): readonly Change[] {
  const sentences = { source: new Map<number, Sentence>(), target: new Map<number, Sentence>() }
  const reopened = new Map<number, Bead>()
  const rows = indexById(article.beads)
  for (const { beads, side, theirs } of items) {
    const own = sentencesAt(article, beads, side)
    const texts = distributeText(
      own.map(([, sentence]) => sentence),
      theirs,
    )
    const changed = new Set<string>()
    for (const [at, [place, sentence]] of own.entries()) {
      const text = texts[at] ?? sentence.text
      if (text === sentence.text) continue
      changed.add(sentence.id)
      sentences[side].set(place, { ...sentence, text })
    }
    for (const id of beads) {
      const row = rows.get(id) ?? -1
      const bead = article.beads[row]
      const isTouched = bead?.[side].some((sentence) => changed.has(sentence)) === true
      if (isTouched && bead.review.status === 'approved') {
        reopened.set(row, { ...bead, review: unreviewed })
      }
    }
  }
  return [
    ...replaceSentences(article, 'source', sentences.source),
    ...replaceSentences(article, 'target', sentences.target),
    ...replaceBeads(article, reopened),
  ]
}

/** Replies go to the end of their threads, all others open one. */
function addComments(
  article: Article,
  items: readonly ReturnedComment[],
  decision: Decision,
  newId: () => string,
): readonly Change[] {
  const threads = new Map((article.threads ?? []).map((thread) => [thread.id, thread]))
  const replied = new Set<string>()
  const opened: Thread[] = []
  for (const item of items) {
    const { by, at, text } = item
    const comment: Comment = { id: newId(), by: by ?? decision.author, at: at ?? decision.at, text }
    const thread = item.thread === null ? undefined : threads.get(item.thread)
    if (thread === undefined) {
      const anchor = anchorOf(article, item)
      if (anchor !== null) opened.push({ id: newId(), anchor, comments: [comment], resolved: null })
    } else {
      const comments = [...thread.comments, comment]
      threads.set(thread.id, { ...thread, comments, resolved: null })
      replied.add(thread.id)
    }
  }
  const own = article.threads ?? []
  const replace = (at: number, remove: number, insert: readonly Thread[]): Change => {
    return { type: 'replace-threads', article: article.id, at, remove, insert }
  }
  return [
    ...own.flatMap(({ id }, at) => {
      const thread = threads.get(id)
      return replied.has(id) && thread !== undefined ? [replace(at, 1, [thread])] : []
    }),
    ...(opened.length === 0 ? [] : [replace(own.length, 0, opened)]),
  ]
}

/** On the stretch that the comment was on, if the text reads as the file has it; else on the bead. */
function anchorOf(article: Article, item: ReturnedComment) {
  const [only, ...others] = item.beads
  if (only === undefined) return null
  const bead = article.beads[indexById(article.beads).get(only) ?? -1]
  if (bead === undefined) return null
  const side = item.side ?? 'target'
  const isAsReturned = spaced(beadText(article, bead, side)) === spaced(item.returnedText)
  const stretch = others.length === 0 && isAsReturned ? item.stretch : null
  return anchorOn(article, only, side, stretch)
}
