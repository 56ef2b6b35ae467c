import { describe, expect, it } from 'vitest'
import type { History, Step } from '../../../src-core/project/history'
import { journalEntries, replay, replayEntry } from '../../../src-core/project/journal'
import { projectOf } from '../../support/project-of'

const project = projectOf('أ|a')

function step(name: string): Step {
  const nothing = { type: 'batch', changes: [] } as const
  return {
    label: { name, values: {} },
    change: nothing,
    inverse: nothing,
    author: '',
    at: '',
    focus: null,
  }
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(step) as [Step, Step, Step, Step]

function history(steps: readonly Step[], cursor: number): History {
  return { project, steps, cursor, closedBefore: cursor }
}

describe('what has to be written to the journal', () => {
  it.each<[string, History, History, readonly unknown[]]>([
    ['nothing, for nothing', history([a], 1), history([a], 1), []],
    ['a new step', history([a], 1), history([a, b], 2), [{ type: 'put', index: 1, step: b }]],
    [
      'a step that grew',
      history([a, b], 2),
      history([a, c], 2),
      [{ type: 'put', index: 1, step: c }],
    ],
    ['an undo', history([a, b], 2), history([a, b], 1), [{ type: 'move-cursor', cursor: 1 }]],
    [
      'a new step after undos',
      history([a, b, c], 1),
      history([a, d], 2),
      [{ type: 'put', index: 1, step: d }],
    ],
    [
      'several actions at once',
      history([a], 1),
      history([a, b, c, d], 2),
      [
        { type: 'put', index: 1, step: b },
        { type: 'put', index: 2, step: c },
        { type: 'put', index: 3, step: d },
        { type: 'move-cursor', cursor: 2 },
      ],
    ],
  ])('%s', (_, before, after, entries) => {
    expect(journalEntries(before, after)).toEqual(entries)
    expect(replay(before, journalEntries(before, after))).toMatchObject({
      steps: after.steps,
      cursor: after.cursor,
    })
  })

  it('says nothing twice when the steps are the same in another list', () => {
    expect(journalEntries(history([a, b], 2), history([a, b], 2))).toEqual([])
  })
})

describe('reading a journal', () => {
  it('puts a step over another, forgets those after it and stands behind it', () => {
    const journal = { steps: [a, b, c], cursor: 3 }
    expect(replayEntry(journal, { type: 'put', index: 1, step: d })).toEqual({
      steps: [a, d],
      cursor: 2,
    })
  })

  it('refuses places that do not exist', () => {
    const journal = { steps: [a], cursor: 1 }
    for (const place of [-1, 2, 0.5]) {
      expect(() => replayEntry(journal, { type: 'put', index: place, step: b })).toThrow(RangeError)
      expect(() => replayEntry(journal, { type: 'move-cursor', cursor: place })).toThrow(RangeError)
    }
  })
})
