import { describe, expect, it } from 'vitest'
import type { Step } from '../../../../src-core/project/history'
import { historyRows } from '../../../../src-renderer/features/history/history-rows'

function stepAt(at: Date, author = 'Amal'): Step {
  const change = { type: 'batch', changes: [] } as const
  const label = { name: 'split-bead', values: { first: 1 } }
  return { label, change, inverse: change, author, at: at.toISOString(), focus: null }
}

/** The lines in short: a heading by its day and person, a step by its place and how it stands. */
function lines(steps: readonly Step[], cursor: number): readonly string[] {
  return historyRows({ steps, cursor }).map((row) =>
    row.type === 'heading'
      ? `${String(row.day.getDate())} ${row.author}`
      : `${String(row.cursor)} ${row.state}`,
  )
}

const yesterday = new Date(2026, 4, 19, 23, 59)
const morning = new Date(2026, 4, 20, 0, 1)
const noon = new Date(2026, 4, 20, 11, 59)

describe('the lines of the history', () => {
  it('have the latest step first and what is undone above the present point', () => {
    expect(
      lines(
        [yesterday, morning, noon].map((at) => stepAt(at)),
        2,
      ),
    ).toEqual(['20 Amal', '3 undone', '2 current', '19 Amal', '1 done', '0 done'])
  })

  it('mark the beginning as the present point when all is undone', () => {
    expect(lines([stepAt(noon)], 0)).toEqual(['20 Amal', '1 undone', '0 current'])
    expect(lines([], 0)).toEqual(['0 current'])
  })

  it('keep a group in one piece when the clock was set back', () => {
    expect(
      lines(
        [noon, yesterday, noon].map((at) => stepAt(at)),
        3,
      ),
    ).toEqual(['20 Amal', '3 current', '19 Amal', '2 done', '1 done', '0 done'])
  })

  it('name a day where it begins, and not again for who else worked on it', () => {
    const steps = [stepAt(yesterday), stepAt(morning), stepAt(noon, 'Rana')]
    const days = historyRows({ steps, cursor: 3 }).flatMap((row) =>
      row.type === 'heading' ? [`${row.author} ${String(row.startsDay)}`] : [],
    )
    expect(days).toEqual(['Rana true', 'Amal false', 'Amal true'])
  })

  it('have a heading wherever another person went on', () => {
    const steps = [stepAt(morning), stepAt(noon, 'Rana'), stepAt(noon, 'Rana')]
    expect(lines(steps, 3)).toEqual([
      '20 Rana',
      '3 current',
      '2 done',
      '20 Amal',
      '1 done',
      '0 done',
    ])
  })
})
