import { describe, expect, it } from 'vitest'
import { compareVersion } from '../../../src-core/compare/compare-version'
import { versionSentences } from '../../../src-core/compare/version-sentences'
import { takeOver } from '../../../src-core/project/commands/take-over'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { checkOutcome } from '../../support/check-change'
import { articleIn, articleOf, countingIds, projectOf } from '../../support/project-of'

const rows = [
  'أ|The ferry came late. /',
  'ب|Nobody was angry about it. / They went home.',
  'ج|',
  'د|The island has no bridge to the land. /',
  'صورة|Share this article /|furniture',
]
const article = articleOf(...rows)

function differences(theirs: readonly string[]) {
  return compareVersion(article, theirs).differences.map(
    ({ bead, theirs: text }) => `${bead}: ${text}`,
  )
}

const same = [
  'The ferry came late.',
  'Nobody was angry about it.',
  'They went home.',
  'The island has no bridge to the land.',
  'Share this article',
]

describe('comparing two versions of a translation', () => {
  it('finds nothing in the same text, however its lines are broken', () => {
    expect(compareVersion(article, same)).toEqual({ differences: [], shared: 1 })
    const paragraphs = ['The ferry came late. Nobody was angry\n about it. They went home.']
    expect(versionSentences(article, [...paragraphs, 'وصلت العبّارة.', '1995'])).toHaveLength(4)
  })

  it('finds reworded, joined and dropped sentences at their beads', () => {
    expect(
      differences([
        'The ferry arrived very late.',
        'Nobody was angry about it, and they went home.',
        'The island has no bridge to the land.',
      ]),
    ).toEqual([
      'b1: The ferry arrived very late.',
      'b2: Nobody was angry about it, and they went home.',
    ])
    expect(differences(same.toSpliced(3, 1))).toEqual(['b4: '])
  })

  it('gives what only the other version has to the omission at its place, or to the bead before it', () => {
    expect(differences(same.toSpliced(3, 0, 'Gulls circled overhead.'))).toEqual([
      'b3: Gulls circled overhead.',
    ])
    expect(differences(same.toSpliced(1, 0, 'Gulls circled overhead.'))).toEqual([
      'b1: The ferry came late. Gulls circled overhead.',
    ])
  })

  it('says how little a text has to do with the translation', () => {
    expect(compareVersion(article, ['Something else entirely.']).shared).toBe(0)
  })

  it('takes one or all over, as corrections in one step', () => {
    const project = projectOf(...rows)
    const theirs = [
      'The ferry was late.',
      ...same.slice(1, 3),
      'Gulls circled overhead.',
      'The island has a bridge.',
      'Share this article',
    ]
    const found = compareVersion(articleIn(project), theirs).differences
    const all = takeOver(articleIn(project), found, 'report-v2.docx', countingIds())
    if (!all.ok) throw new Error(all.refusal)
    expect(all.label).toEqual({
      name: 'take-over',
      values: { count: 3, first: 1, name: 'report-v2.docx' },
    })
    const after = articleIn(checkOutcome(project, all))
    expect(compareVersion(after, theirs).differences).toEqual([])
    expect(after.beads.map((bead) => beadText(after, bead, 'target'))).toEqual([
      'The ferry was late.',
      'Nobody was angry about it. They went home.',
      'Gulls circled overhead.',
      'The island has a bridge.',
      'Share this article',
    ])
    expect(after.target[0]?.imported).toBe('The ferry came late.')
    expect(takeOver(articleIn(project), [], 'x', countingIds()).ok).toBe(false)
  })
})
