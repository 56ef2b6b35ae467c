import type { ReturnedStatus, ReturnedText, ReturnItem } from '../../return/return-plan'
import { apply, articleById } from '../change'
import type { Change } from '../change'
import { indexById } from '../index-by-id'
import { unreviewed } from '../model'
import type { Article, Bead, Project, ReviewStatus, Sentence, Side } from '../model'
import { inTextOrder } from '../sentences-of'
import { changeThreads } from './change-threads'
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
 * colleague's and now. What several did is a step for each (`groupBySigner`).
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
    for (const change of changeThreads(articleById(now, id), own, decision, newId)) make(change)
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
