import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src-core/project/change'
import { openHistory, stepToRedo, stepToUndo } from '../../../src-core/project/history'
import type { History } from '../../../src-core/project/history'
import { reduce } from '../../../src-core/project/reduce'
import { articleIn, projectOf, rowsOf } from '../../support/project-of'

const start = openHistory(projectOf('أ|a', 'ب|b'))

/** Writes a text as if it were typed, so that steps merge where they may. */
function type(history: History, text: string, ms = 0): History {
  const [sentence] = articleIn(history.project).target
  const change: Change = {
    type: 'replace-sentences',
    article: 'article',
    side: 'target',
    at: 0,
    remove: 1,
    insert: [{ ...sentence!, text }],
  }
  return reduce(history, {
    type: 'do',
    label: { name: 'edit-target', values: { first: 1 } },
    change,
    author: 'Amal',
    at: new Date(Date.UTC(2026, 0, 1) + ms).toISOString(),
    focus: 'b1',
  })
}

const undo = (history: History) => reduce(history, { type: 'undo' })
const redo = (history: History) => reduce(history, { type: 'redo' })
const textIn = (history: History) => rowsOf(articleIn(history.project))[0]

describe('a history', () => {
  it('records what was done, by whom and when, and how to take it back', () => {
    const [step] = type(start, 'aa').steps
    expect(step).toMatchObject({
      label: { name: 'edit-target', values: { first: 1 } },
      author: 'Amal',
      at: '2026-01-01T00:00:00.000Z',
      focus: 'b1',
      inverse: { insert: [{ text: 'a' }] },
    })
  })

  it('undoes and redoes', () => {
    const done = type(type(start, 'one'), 'two', 9000)
    const undone = undo(undo(done))
    expect(undone.project).toEqual(start.project)
    expect(undone.steps).toBe(done.steps)
    expect(redo(redo(undone))).toMatchObject({ project: done.project, cursor: 2 })
  })

  it('jumps to any step and back', () => {
    const done = ['one', 'two', 'three', 'four'].reduce(
      (history, text, at) => type(history, text, at * 9000),
      start,
    )
    const second = reduce(done, { type: 'go-to', cursor: 2 })
    expect(textIn(second)).toBe('أ|two')
    expect(textIn(reduce(second, { type: 'go-to', cursor: 0 }))).toBe('أ|a')
    expect(reduce(second, { type: 'go-to', cursor: 4 }).project).toEqual(done.project)
  })

  it('forgets what was undone when something new is done', () => {
    const branched = type(undo(undo(type(type(start, 'one'), 'two', 9000))), 'three', 18000)
    expect(branched.steps.map(({ change }) => change)).toMatchObject([
      { insert: [{ text: 'three' }] },
    ])
    expect(stepToRedo(branched)).toBeNull()
  })

  it('names the steps that undo and redo would take', () => {
    expect([stepToUndo(start), stepToRedo(start)]).toEqual([null, null])
    const done = type(start, 'aa')
    expect([stepToUndo(done), stepToRedo(done)]).toEqual([done.steps[0], null])
    expect([stepToUndo(undo(done)), stepToRedo(undo(done))]).toEqual([null, done.steps[0]])
  })

  it('stays identical when nothing happens', () => {
    const done = type(start, 'aa')
    expect(type(done, 'aa')).toBe(done)
    expect(undo(start)).toBe(start)
    expect(redo(done)).toBe(done)
    for (const cursor of [1, 2, -1, 0.5, NaN]) {
      expect(reduce(done, { type: 'go-to', cursor })).toBe(done)
    }
    const nothing: Change = { type: 'batch', changes: [] }
    const step = { label: { name: 'x', values: {} }, author: 'Amal', at: '', focus: null }
    expect(reduce(done, { ...step, type: 'do', change: nothing })).toBe(done)
    expect(reduce(start, { type: 'close-step' })).toBe(start)
  })

  it('stays identical when a batch takes back what it does', () => {
    const there = type(start, 'aa').steps[0]!
    const change: Change = { type: 'batch', changes: [there.change, there.inverse] }
    expect(reduce(start, { ...there, type: 'do', change })).toBe(start)
  })

  it('merges a burst of typing into one step', () => {
    const burst = type(type(type(start, 'aa', 0), 'aaa', 1000), 'aaaa', 2000)
    expect(burst.steps).toHaveLength(1)
    expect(burst.steps[0]).toMatchObject({ at: '2026-01-01T00:00:02.000Z' })
    expect(undo(burst).project).toEqual(start.project)
  })

  it.each([
    ['a boundary', (history: History) => reduce(history, { type: 'close-step' })],
    ['an undo and a redo', (history: History) => redo(undo(history))],
    [
      'a jump',
      (history: History) =>
        reduce(reduce(history, { type: 'go-to', cursor: 0 }), { type: 'go-to', cursor: 1 }),
    ],
    [
      'reopening',
      ({ project, steps, cursor }: History) =>
        reduce(start, { type: 'open', project, steps, cursor }),
    ],
  ])('does not merge across %s', (_, pause) => {
    expect(type(pause(type(start, 'aa')), 'aaa').steps).toHaveLength(2)
  })

  it('merges again after the step that follows a boundary', () => {
    const closed = reduce(type(start, 'aa'), { type: 'close-step' })
    expect(type(type(closed, 'aaa'), 'aaaa').steps).toHaveLength(2)
  })

  it('does not merge into what was there before an undo', () => {
    const undone = undo(type(type(start, 'aa'), 'b', 9000))
    expect(type(undone, 'aaa').steps).toHaveLength(2)
  })

  it('begins anew with another project', () => {
    const other = projectOf('ج|c')
    expect(reduce(type(start, 'aa'), { type: 'open', project: other })).toEqual({
      project: other,
      steps: [],
      cursor: 0,
      closedBefore: 0,
    })
  })

  it('goes on undoing after reopening', () => {
    const { project, steps, cursor } = type(start, 'aa')
    const saved = JSON.parse(JSON.stringify({ project, steps, cursor })) as History
    const reopened = reduce(start, { ...saved, type: 'open' })
    expect(undo(reopened).project).toEqual(start.project)
  })
})
