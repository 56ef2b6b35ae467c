import { describe, expect, it } from 'vitest'
import type { Bead } from '../../../../src-core/project/model'
import {
  beadBeside,
  countRows,
  gridRowAt,
  gridRows,
  rememberWanted,
  rowBeside,
  rowOfBead,
} from '../../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../../src-core/project/queries/grid-rows'
import { articleOf } from '../../../support/project-of'

const article = articleOf('أ|a|approved', 'ب|b', '¶ج|c', 'د|', 'ه|e|query', '¶و|f|approved')
const isOpen = ({ review }: Bead): boolean => review.status !== 'approved'
const isQuery = ({ review }: Bead): boolean => review.status === 'query'

function shown(rows: GridRows): readonly string[] {
  return Array.from({ length: countRows(rows) }, (_, index) => {
    const row = gridRowAt(rows, index)
    return `${String(rows.numbers[index])}: ${row?.beads.map(({ id }) => id).join(' ') ?? ''}`
  })
}

describe('the rows of the grid', () => {
  it('are beads at sentence level and paragraph beads at paragraph level', () => {
    expect(shown(gridRows(article, 'sentence', null))).toEqual([
      '1: b1',
      '2: b2',
      '3: b3',
      '4: b4',
      '5: b5',
      '6: b6',
    ])
    expect(shown(gridRows(article, 'paragraph', null))).toEqual([
      '1: b1 b2',
      '2: b3 b4 b5',
      '3: b6',
    ])
  })

  it('keep their numbers when a filter hides others', () => {
    expect(shown(gridRows(article, 'sentence', isOpen))).toEqual([
      '2: b2',
      '3: b3',
      '4: b4',
      '5: b5',
    ])
    expect(shown(gridRows(article, 'paragraph', isQuery))).toEqual(['2: b3 b4 b5'])
  })

  it('are asked of a filter once: later only about beads that have come', () => {
    const asked: string[] = []
    const isWanted = ({ id }: Bead): boolean => {
      asked.push(id)
      return id !== 'b5'
    }
    rememberWanted(isWanted, article.beads, Uint32Array.of(0, 3, 5))
    expect(shown(gridRows(article, 'sentence', isWanted))).toEqual(['1: b1', '4: b4', '6: b6'])
    expect(asked).toEqual([])
    const [first, second, ...rest] = article.beads
    const beads = [{ ...first!, id: 'b7' }, { ...second!, id: 'b8' }, second!, ...rest]
    const rows = gridRows({ ...article, beads }, 'sentence', isWanted)
    expect(shown(rows)).toEqual(['1: b7', '2: b8', '5: b4', '7: b6'])
    expect(asked).toEqual(['b7', 'b8'])
    const fewer = gridRows({ ...article, beads: beads.slice(3) }, 'sentence', isWanted)
    expect(shown(fewer)).toEqual(['2: b4', '4: b6'])
    expect(asked).toEqual(['b7', 'b8'])
  })

  it('have other ids at the other level, so that nothing measured is mixed up', () => {
    expect(gridRowAt(gridRows(article, 'sentence', null), 0)?.id).toBe('b1')
    expect(gridRowAt(gridRows(article, 'paragraph', null), 0)?.id).toBe('paragraph b1')
    expect(gridRowAt(gridRows(article, 'paragraph', null), 3)).toBeNull()
  })

  it('are found by their beads, unless these are hidden', () => {
    const places = [0, 1, 2, 3, 4, 5]
    const find = (rows: GridRows) => places.map((place) => rowOfBead(rows, place))
    expect(find(gridRows(article, 'sentence', null))).toEqual(places)
    expect(find(gridRows(article, 'paragraph', null))).toEqual([0, 0, 1, 1, 1, 2])
    expect(find(gridRows(article, 'sentence', isOpen))).toEqual([null, 0, 1, 2, 3, null])
    expect(find(gridRows(article, 'paragraph', isQuery))).toEqual([null, null, 0, 0, 0, null])
  })

  it('lead down and up from a bead, also from a hidden one, as far as there are rows', () => {
    const all = gridRows(article, 'paragraph', null)
    expect([-1, 1, 2, 5].map((place) => rowBeside(all, place, 'down'))).toEqual([0, 1, 2, 2])
    expect([-1, 1, 4, 5].map((place) => rowBeside(all, place, 'up'))).toEqual([0, 0, 0, 1])
    const open = gridRows(article, 'sentence', isOpen)
    expect([0, 1, 5].map((place) => rowBeside(open, place, 'down'))).toEqual([0, 1, 3])
    expect([0, 2, 5].map((place) => rowBeside(open, place, 'up'))).toEqual([0, 0, 3])
    expect(
      rowBeside(
        gridRows(article, 'sentence', () => false),
        3,
        'down',
      ),
    ).toBeNull()
  })

  it('lead from bead to bead past those that are hidden', () => {
    const all = gridRows(article, 'paragraph', null)
    expect([0, 1, 5].map((place) => beadBeside(all, place, 'down'))).toEqual([1, 2, null])
    expect([0, 2].map((place) => beadBeside(all, place, 'up'))).toEqual([null, 1])
    const one = gridRows(article, 'paragraph', isQuery)
    expect([0, 3, 4].map((place) => beadBeside(one, place, 'down'))).toEqual([2, 4, null])
    expect([5, 3, 2].map((place) => beadBeside(one, place, 'up'))).toEqual([4, 2, null])
  })

  it('are the same value while nothing that they tell has changed', () => {
    const before = gridRows(article, 'paragraph', null)
    const titled = { ...article, title: 'Another' }
    expect(gridRows(titled, 'paragraph', null)).toBe(before)
    const beads = article.beads.map((bead) => ({ ...bead, confidence: 0.5 }))
    const after = gridRows({ ...article, beads }, 'paragraph', null)
    expect(after.starts).toBe(before.starts)
    expect(after.beads).toBe(beads)
  })
})
