import type { ReturnedStatus, ReturnedText, ReturnItem } from '../../return/return-plan'
import { apply, articleById } from '../change'
import type { Change } from '../change'
import type { Project, ReviewStatus } from '../model'
import { changeThreads } from './change-threads'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { setStatus } from './set-status'
import type { Decision } from './set-status'
import { shortenName } from './shorten-name'
import { writeTexts } from './write-texts'

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
    const texts = own.filter(isText).map((item) => ({ ...item, text: item.theirs }))
    for (const change of writeTexts(articleById(now, id), texts, newId)) make(change)
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
