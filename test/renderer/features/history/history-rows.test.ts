import { describe, expect, it } from 'vitest'
import type { Step } from '../../../../src-core/project/history'
import { historyRows } from '../../../../src-renderer/features/history/history-rows'

const now = new Date(2026, 4, 20, 12)

function stepAt(at: Date): Step {
  const change = { type: 'batch', changes: [] } as const
  const label = { name: 'split-bead', values: { first: 1 } }
  return { label, change, inverse: change, author: 'Amal', at: at.toISOString(), focus: null }
}

/** The lines in short: a heading by its group, a step by its place and how it stands. */
function lines(times: readonly Date[], cursor: number): readonly string[] {
  return historyRows({ steps: times.map(stepAt), cursor }, now).map((row) =>
    row.type === 'heading' ? row.group : `${String(row.cursor)} ${row.state}`,
  )
}

const yesterday = new Date(2026, 4, 19, 23, 59)
const morning = new Date(2026, 4, 20, 0, 1)
const noon = new Date(2026, 4, 20, 11, 59)

describe('the lines of the history', () => {
  it('have the latest step first and what is undone above the present point', () => {
    expect(lines([yesterday, morning, noon], 2)).toEqual([
      'today',
      '3 undone',
      '2 current',
      'earlier',
      '1 done',
      '0 done',
    ])
  })

  it('mark the beginning as the present point when all is undone', () => {
    expect(lines([noon], 0)).toEqual(['today', '1 undone', '0 current'])
    expect(lines([], 0)).toEqual(['0 current'])
  })

  it('keep a group in one piece when the clock was set back', () => {
    expect(lines([noon, yesterday, noon], 3)).toEqual([
      'today',
      '3 current',
      'earlier',
      '2 done',
      '1 done',
      '0 done',
    ])
  })
})
