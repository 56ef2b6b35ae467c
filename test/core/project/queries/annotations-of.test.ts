import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../../../src-core/project/annotations'
import { apply } from '../../../../src-core/project/change'
import { markIssue } from '../../../../src-core/project/commands/edit-issues'
import { resolveThread, startThread } from '../../../../src-core/project/commands/edit-threads'
import { mergeBeads } from '../../../../src-core/project/commands/merge-beads'
import type { Outcome } from '../../../../src-core/project/commands/outcome'
import type { Article } from '../../../../src-core/project/model'
import { anchorOn } from '../../../../src-core/project/queries/anchor-on'
import { annotationsOf, isThread } from '../../../../src-core/project/queries/annotations-of'
import {
  conditionTable,
  countConditions,
  meets,
} from '../../../../src-core/project/queries/bead-conditions'
import { nextBead } from '../../../../src-core/project/queries/next-bead'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const start = projectOf(
  'أ|a',
  'فتحت المكتبة أبوابها / وعاد الناس إليها /|the library opened / people came back /',
  'ب|b',
)
const ids = countingIds()
const decision = { author: 'Amal', at: '2026-01-01T10:00:00Z' }
const minor = { category: 'number', severity: 'minor', note: '' } as const

function after(...acts: readonly ((article: Article) => Outcome)[]): Article {
  let now = start
  for (const act of acts) {
    const outcome = act(articleIn(now))
    if (!outcome.ok) throw new Error(outcome.refusal)
    now = apply(now, outcome.change)
  }
  return articleIn(now)
}

const comment = (anchor: Anchor | null) => (article: Article) =>
  startThread(article, anchor!, 'why', decision, ids)
const issue = (anchor: Anchor | null) => (article: Article) =>
  markIssue(article, anchor!, minor, decision, ids)
const on = (bead: string, side: 'source' | 'target', span: readonly [number, number] | null) =>
  anchorOn(articleIn(start), bead, side, span && { start: span[0], end: span[1] })

describe('the anchor on what is selected', () => {
  it('is on the sentence that the stretch is in, without white space at its ends', () => {
    expect(on('b2', 'target', [3, 12])).toEqual({
      side: 'target',
      sentence: 't2',
      quote: { start: 4, end: 11, text: 'the library opened' },
    })
    expect(on('b2', 'target', [19, 25])?.quote).toEqual({
      start: 0,
      end: 6,
      text: 'people came back',
    })
  })

  it('keeps a stretch over two sentences in the one that has most of it', () => {
    expect(on('b2', 'target', [12, 30])?.sentence).toBe('t3')
  })

  it('is on the whole bead without a stretch, or where only white space is selected', () => {
    expect(on('b2', 'source', null)).toEqual({ side: 'source', sentence: 's2', quote: null })
    expect(on('b2', 'target', [3, 4])?.quote).toBe(null)
    expect(on('gone', 'target', null)).toBe(null)
  })
})

describe('what is attached to an article', () => {
  it('stands in the order of the grid and of the text, by bead and by sentence', () => {
    const article = after(
      comment(on('b3', 'source', null)),
      issue(on('b2', 'target', [4, 11])),
      comment(on('b2', 'target', [0, 3])),
      comment(on('b2', 'source', [0, 4])),
    )
    const { threads, byBead, bySentence } = annotationsOf(article)
    expect(threads.map(({ place }) => `${place?.bead ?? ''} ${place?.side ?? ''}`)).toEqual([
      'b2 source',
      'b2 target',
      'b3 source',
    ])
    expect(byBead.get('b2')?.issues).toHaveLength(1)
    expect(bySentence.get('t2')?.map(({ about, start: from }) => [isThread(about), from])).toEqual([
      [true, 0],
      [false, 4],
    ])
    expect(annotationsOf(article)).toBe(annotationsOf(article))
  })

  it('goes with its sentence when beads merge', () => {
    const article = after(issue(on('b3', 'target', [0, 1])), (now) => mergeBeads(now, ['b2', 'b3']))
    const [placed] = annotationsOf(article).issues
    expect(placed?.place).toMatchObject({ row: 1, text: 'kept' })
  })

  it('can be asked for as conditions of a bead: an open comment, an issue', () => {
    const article = after(comment(on('b1', 'target', null)), issue(on('b3', 'target', null)))
    expect(countConditions(conditionTable(article))).toMatchObject({ commented: 1, issue: 1 })
    expect(meets(conditionTable(article), 0, 'commented')).toBe(true)
    expect(meets(conditionTable(article), 2, 'commented')).toBe(false)
    expect(nextBead(article, null, 'issue')).toBe('b3')
    const resolved = after(comment(on('b1', 'target', null)), (now) =>
      resolveThread(now, now.threads![0]!.id, decision),
    )
    expect(countConditions(conditionTable(resolved)).commented).toBe(0)
    expect(annotationsOf(resolved).bySentence.size).toBe(0)
  })
})
