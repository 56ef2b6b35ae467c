import { apply, invert } from '../../../src-core/project/change'
import type { Change } from '../../../src-core/project/change'
import type { Step } from '../../../src-core/project/history'
import type { JournalEntry } from '../../../src-core/ipc/contract'
import { unreviewed } from '../../../src-core/project/model'
import type { Article, Bead, Project, Sentence } from '../../../src-core/project/model'
import { moveCursor } from '../../../src-core/project/move-cursor'
import { defaultQuality } from '../../../src-core/quality/presets'
import type { ProjectState } from '../../../src-main/project-file/standing'

/** A generator with a seed (mulberry32), so that two processes can make the same steps. */
export function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export function sampleArticle(id: string, size: number): Article {
  const numbers = Array.from({ length: size }, (_, index) => index)
  const sentence =
    (side: string, text: string) =>
    (index: number): Sentence => ({
      id: `${id}-${side}${String(index)}`,
      imported: `${text} ${String(index)}`,
      text: `${text} ${String(index)}`,
      startsParagraph: index % 3 === 0,
      kind: 'body',
      parents: [],
    })
  return {
    id,
    title: 'مكتبة الميناء',
    languages: { source: 'ar', target: 'en' },
    source: numbers.map(sentence('s', 'فتحت المكتبة أبوابها يوم')),
    target: numbers.map(sentence('t', 'The library opened on day')),
    beads: numbers.map((index): Bead => ({
      id: `${id}-b${String(index)}`,
      source: [`${id}-s${String(index)}`],
      target: [`${id}-t${String(index)}`],
      startsParagraph: index % 3 === 0,
      confidence: 0.875,
      reasons: [{ kind: 'number', source: String(index), target: String(index), ratio: 1.1 }],
      alignedBy: 'aligner',
      review: unreviewed,
    })),
  }
}

export function sampleProject(size = 6): Project {
  return { id: 'project-1', articles: [sampleArticle('a1', size), sampleArticle('a2', size)] }
}

export function newState(project: Project): ProjectState {
  return { project, steps: [], cursor: 0 }
}

/** A step that fits the project: an edit, a review, a merge, a title, an article more or less. */
export function randomStep(project: Project, pick: (below: number) => number): Step {
  return stepOf(project, randomChange(project, pick), pick(1_000_000))
}

export function stepOf(project: Project, change: Change, number: number): Step {
  return {
    label: { name: 'edit-target', values: { number } },
    change,
    inverse: invert(project, change),
    author: 'Noor',
    at: new Date(1_700_000_000_000 + number).toISOString(),
    focus: number % 2 === 0 ? null : `a1-b${String(number)}`,
  }
}

const words = [
  'opened',
  '',
  'كَتَبْنَا',
  '\u202B١٢٫٥\u202C',
  '👩🏽\u200D🏫',
  'a\nb',
  '\u0000',
  '\uD800',
  'it\'s "so"',
]

function randomChange(project: Project, pick: (below: number) => number): Change {
  const article = project.articles[pick(project.articles.length)]
  const kind = pick(10)
  if (kind === 8) {
    const quality = { ...defaultQuality, passThreshold: 90 + pick(10) }
    return { type: 'set-quality', quality: pick(3) === 0 ? null : quality }
  }
  if (article === undefined || kind === 0) {
    const inserted = sampleArticle(`a${String(pick(1_000_000))}x`, 1 + pick(3))
    return {
      type: 'replace-articles',
      at: pick(project.articles.length + 1),
      remove: 0,
      insert: [inserted],
    }
  }
  const place = { article: article.id, at: pick(article.target.length || 1) }
  const sentence = article.target[place.at]
  const bead = article.beads[pick(article.beads.length || 1)]
  if (kind === 1) {
    return {
      type: 'replace-articles',
      at: project.articles.indexOf(article),
      remove: 1,
      insert: [],
    }
  }
  if (kind === 2 || sentence === undefined || bead === undefined) {
    return { type: 'set-title', article: article.id, title: words[pick(words.length)] ?? '' }
  }
  if (kind === 9) {
    const anchor = { side: 'target', sentence: sentence.id, quote: null } as const
    const issue = { id: `i${String(pick(1_000_000))}`, anchor, category: 'number', note: '' }
    const insert = [
      { ...issue, severity: 'major', by: 'Noor', at: '2024-05-01T10:00:00Z' } as const,
    ]
    const remove = pick((article.issues?.length ?? 0) + 1)
    return { type: 'replace-issues', article: article.id, at: 0, remove, insert }
  }
  const edit: Change = {
    type: 'replace-sentences',
    side: 'target',
    remove: 1,
    insert: [{ ...sentence, text: `${words[pick(words.length)] ?? ''} ${String(pick(1000))}` }],
    ...place,
  }
  const at = article.beads.indexOf(bead)
  const review: Change = {
    type: 'replace-beads',
    article: article.id,
    at,
    remove: 1,
    insert: [{ ...bead, review: { status: 'approved', by: 'Noor', at: '2024-05-01T10:00:00Z' } }],
  }
  return kind === 3 ? { type: 'batch', changes: [edit, review] } : kind < 6 ? edit : review
}

/** What a window might write next: mostly new steps, some undone or redone, some typed on. */
export function randomEntry(state: ProjectState, pick: (below: number) => number): JournalEntry {
  const kind = pick(10)
  const { project, steps, cursor } = state
  if (kind < 2) return { type: 'move-cursor', cursor: pick(steps.length + 1) }
  if (kind < 3) return { type: 'move-cursor', cursor: Math.max(0, cursor - 1) }
  const previous = steps[cursor - 1]
  if (kind < 5 && previous !== undefined) {
    const before = moveCursor(project, steps, cursor, cursor - 1)
    const change: Change = {
      type: 'batch',
      changes: [previous.change, randomChange(project, pick)],
    }
    return { type: 'put', index: cursor - 1, step: stepOf(before, change, pick(1_000_000)) }
  }
  return { type: 'put', index: cursor, step: randomStep(project, pick) }
}

/** The state after an entry, worked out from the very beginning: the slow and simple way. */
export function afterEntry(
  initial: Project,
  state: ProjectState,
  entry: JournalEntry,
): ProjectState {
  const steps =
    entry.type === 'put' ? [...state.steps.slice(0, entry.index), entry.step] : state.steps
  const cursor = entry.type === 'put' ? entry.index + 1 : entry.cursor
  const project = steps
    .slice(0, cursor)
    .reduce((before, { change }) => apply(before, change), initial)
  return { project, steps, cursor }
}

/** The same entry in every process that asks for it in the same state. */
export function entryNumber(state: ProjectState, number: number): JournalEntry {
  return randomEntry(state, random(number * 7919))
}
