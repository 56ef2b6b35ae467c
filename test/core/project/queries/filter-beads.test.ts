import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import {
  conditionTable,
  countConditions,
} from '../../../../src-core/project/queries/bead-conditions'
import { filterBeads, rememberFound } from '../../../../src-core/project/queries/filter-beads'
import type { BeadFilter } from '../../../../src-core/project/queries/filter-beads'
import { progress } from '../../../../src-core/project/queries/progress'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const start = projectOf(
  'الأولى|First|approved 0.3',
  'مدرسـة|school|0.4',
  'ج|c c|0.9',
  'د|',
  '|e|query',
  'صورة||furniture',
  'ز|g',
)
const edit = editBeadText(articleIn(start), 'b7', 'source', 'زز', countingIds())
const article = articleIn(checkOutcome(start, edit))

function containing(text: string, more: Partial<BeadFilter['text'] & object> = {}): BeadFilter {
  const pattern = {
    text,
    isRegex: false,
    isWholeWords: false,
    matchesCase: false,
    foldsLetters: true,
  }
  return { conditions: [], text: { pattern, where: 'both', ...more } }
}

describe('filtering beads', () => {
  it.each<[string, BeadFilter['conditions'], readonly number[]]>([
    ['nothing asked lets all through', [], [0, 1, 2, 3, 4, 5, 6]],
    ['one status', ['query'], [4]],
    ['any of several', ['query', 'approved'], [0, 4]],
    ['unreviewed, without the furniture that nobody reviews', ['unreviewed'], [1, 2, 3, 6]],
    ['an omission', ['omission'], [3]],
    ['an omission, an addition or furniture', ['omission', 'addition', 'furniture'], [3, 4, 5]],
    ['not one to one', ['not-one-to-one'], [2, 3, 4]],
    ['doubtful, but not what somebody approved', ['doubtful'], [1]],
    ['changed', ['changed'], [6]],
    ['conditions together', ['not-one-to-one', 'unreviewed', 'addition', 'omission'], [3]],
    ['conditions that nothing meets at once', ['doubtful', 'changed'], []],
  ])('%s', (_, conditions, rows) => {
    expect(filterBeads(article, { conditions, text: null })).toEqual(rows)
  })

  it.each<[string, BeadFilter, readonly number[]]>([
    ['on the target side, whatever the case', containing('FIRST'), [0]],
    ['on the source side, whatever the spelling', containing('الاولي'), [0]],
    ['with kashida and ta marbuta', containing('مدرسه'), [1]],
    ['on one side only', containing('school', { where: 'source' }), []],
    ['that is nowhere', containing('zzz'), []],
    ['and a condition', { ...containing('c'), conditions: ['doubtful'] }, [1]],
  ])('a text %s', (_, filter, rows) => {
    expect(filterBeads(article, filter)).toEqual(rows)
  })

  it('finds moved beads', () => {
    const linked = articleIn(checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b5'])))
    expect(filterBeads(linked, { conditions: ['moved'], text: null })).toEqual([0])
  })

  it('counts what it lets through, and as progress does', () => {
    const counts = countConditions(conditionTable(article))
    expect(counts).toEqual({
      unreviewed: 4,
      approved: 1,
      query: 1,
      doubtful: 1,
      'not-one-to-one': 3,
      omission: 1,
      addition: 1,
      moved: 0,
      changed: 1,
      furniture: 1,
      commented: 0,
      issue: 0,
    })
    expect(progress(article).beads).toEqual({ unreviewed: 4, approved: 1, query: 1 })
  })

  it('takes a regular expression, with the letters of Arabic folded as the search folds them', () => {
    const pattern = { ...(containing('الاول[يى]').text?.pattern ?? never()), isRegex: true }
    expect(filterBeads(article, { conditions: [], text: { pattern, where: 'both' } })).toEqual([0])
  })

  it('believes a search that was made elsewhere, and lets through what was changed since', () => {
    const { text } = containing('c')
    if (text === null) return never()
    const match = { bead: 'b3', side: 'source', sentence: 's3', start: 0, end: 1 } as const
    rememberFound(text, article, [match])
    expect(filterBeads(article, { conditions: [], text })).toEqual([2])
    const change = editBeadText(article, 'b1', 'target', 'Firstly', countingIds())
    const later = articleIn(checkOutcome({ id: 'project', articles: [article] }, change))
    expect(filterBeads(later, { conditions: [], text })).toEqual([0, 2])
    rememberFound(text, later, [match])
    expect(filterBeads(later, { conditions: [], text })).toEqual([2])
  })
})

function never(): never {
  throw new Error('the filter has a text')
}
