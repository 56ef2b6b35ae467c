import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { filterBeads } from '../../../../src-core/project/queries/filter-beads'
import type { BeadFilter } from '../../../../src-core/project/queries/filter-beads'
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
const edited = checkOutcome(start, edit)
const article = articleIn(edited)

describe('filtering beads', () => {
  it.each<[string, BeadFilter, readonly number[]]>([
    ['nothing asked lets all through', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['one status', { status: ['query'] }, [4]],
    ['several', { status: ['query', 'approved'] }, [0, 4]],
    ['no status at all', { status: [] }, []],
    ['a role', { role: ['omission'] }, [3]],
    ['roles', { role: ['addition', 'furniture'] }, [4, 5]],
    ['not one to one', { isNotOneToOne: true }, [2, 3, 4, 5]],
    ['one to one', { isNotOneToOne: false }, [0, 1, 6]],
    ['doubtful, but not what somebody approved', { confidenceBelow: 0.5 }, [1]],
    ['changed', { hasChangedText: true }, [6]],
    ['text on the target side, whatever the case', { text: 'FIRST' }, [0]],
    ['text on the source side, whatever the spelling', { text: 'الاولي' }, [0]],
    ['text with kashida and ta marbuta', { text: 'مدرسه' }, [1]],
    ['text across sentences', { text: 'c c' }, [2]],
    ['text that is nowhere', { text: 'zzz' }, []],
    [
      'conditions together',
      { isNotOneToOne: true, status: ['unreviewed'], role: ['translation'] },
      [2],
    ],
  ])('%s', (_, filter, rows) => {
    expect(filterBeads(article, filter)).toEqual(rows)
  })

  it('finds moved beads', () => {
    const linked = checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b5']))
    expect(filterBeads(articleIn(linked), { isMoved: true })).toEqual([0])
    expect(filterBeads(articleIn(linked), { isMoved: false })).toEqual([1, 2, 3, 4, 5])
  })
})
