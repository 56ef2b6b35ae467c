import { describe, expect, it } from 'vitest'
import { openHistory } from '../../../../src-core/project/history'
import { reduce } from '../../../../src-core/project/reduce'
import type { Step } from '../../../../src-core/project/history'
import { historyNews, isSameHistory } from '../../../../src-renderer/features/shell/history-news'
import { projectOf } from '../../../support/project-of'

const nothing = { type: 'batch', changes: [] } as const
const step = (name: string): Step => ({
  label: { name, values: { first: 1 } },
  change: nothing,
  inverse: nothing,
  author: 'Noor',
  at: '2026-05-20T10:00:00.000Z',
  focus: null,
})
const merged = step('merge-beads')
const approved = step('approve-beads')
const work = (steps: readonly Step[], cursor: number, token = 'a') => ({
  token,
  history: openHistory(projectOf('a|أ'), steps, cursor),
})

describe('the news of the history', () => {
  it('is what was done, taken back and done again', () => {
    const steps = [merged, approved]
    expect(historyNews(work([merged], 1), work(steps, 2))).toEqual({
      type: 'done',
      label: approved.label,
    })
    expect(historyNews(work(steps, 2), work(steps, 1))).toEqual({
      type: 'undone',
      label: approved.label,
    })
    expect(historyNews(work(steps, 1), work(steps, 2))).toEqual({
      type: 'redone',
      label: approved.label,
    })
  })

  it('stays what it was when a step is only closed, as going to another row does', () => {
    const before = work([merged, approved], 2)
    const after = { ...before, history: reduce(before.history, { type: 'close-step' }) }
    expect(isSameHistory(before, after)).toBe(true)
    expect(isSameHistory(before, work([merged, approved], 1))).toBe(false)
    expect(historyNews(before, after)).toBeNull()
  })

  it('is silent of typing, and of a project that was just opened', () => {
    expect(historyNews(work([], 0), work([step('edit-target')], 1))).toBeNull()
    expect(historyNews(null, work([merged], 1))).toBeNull()
    expect(historyNews(work([], 0), work([merged], 1, 'b'))).toBeNull()
  })
})
