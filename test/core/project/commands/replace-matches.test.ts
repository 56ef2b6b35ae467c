import { describe, expect, it } from 'vitest'
import { replaceMatches } from '../../../../src-core/project/commands/replace-matches'
import type { Outcome } from '../../../../src-core/project/commands/outcome'
import type { Project, Side } from '../../../../src-core/project/model'
import { findText } from '../../../../src-core/project/queries/find-text'
import { compileSearch } from '../../../../src-core/text/search-text'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

/** Replaces all matches of a pattern, a regular expression when it stands between slashes. */
function replace(
  project: Project,
  pattern: string,
  text: string,
  where?: readonly Side[],
): Outcome {
  const isRegex = pattern.startsWith('/')
  const search = compileSearch({
    text: isRegex ? pattern.slice(1, -1) : pattern,
    isRegex,
    isWholeWords: false,
    matchesCase: false,
    foldsLetters: true,
  })
  if (typeof search === 'string') throw new Error(search)
  const article = articleIn(project)
  const found = findText(article, search, where)
  return replaceMatches(article, found, { text, isTemplate: isRegex }, pattern)
}

describe('replacing matches', () => {
  it('writes the text in the place of each, at the letters as they were written', () => {
    const start = projectOf('المكتبةُ والمكتبه /|library', 'س|x')
    checkOutcome(start, replace(start, 'المكتبه', 'الدار'), ['الدار والدار /|library', 'س|x'])
  })

  it('replaces in both sides, or in one', () => {
    const start = projectOf('12|12 / 12')
    checkOutcome(start, replace(start, '12', '7'), ['7|7 7'])
    checkOutcome(start, replace(start, '12', '7', ['source']), ['7|12 12'])
  })

  it('keeps what was imported and the identity of the sentences', () => {
    const start = projectOf('س|one / two')
    const after = checkOutcome(start, replace(start, 'two', 'three'))
    expect(articleIn(after).target[1]).toMatchObject({ id: 't2', imported: 'two', text: 'three' })
    expect(articleIn(after).beads).toBe(articleIn(start).beads)
  })

  it('ends the approval of the beads that it changes, and of no others', () => {
    const start = projectOf('س|one|approved', 'ش|two|approved', 'ص|one|query')
    checkOutcome(start, replace(start, 'one', '1'), [
      'س|1|confirmed',
      'ش|two|approved',
      'ص|1|query',
    ])
  })

  it('is one step with a name', () => {
    const start = projectOf('س|b', 'ش|aa', 'ص|a')
    expect(replace(start, 'a', 'x')).toMatchObject({
      label: { name: 'replace-matches', values: { count: 3, text: 'a', first: 2 } },
      focus: 'b2',
    })
    const long = 'a'.repeat(50)
    expect(replace(projectOf(`س|${long}`), long, 'x')).toMatchObject({
      label: { values: { text: `${'a'.repeat(40)}…` } },
    })
  })

  it('takes groups from a regular expression, and a dollar sign as it is from anything else', () => {
    const start = projectOf('س|34 books /', 'ش|5 books /')
    checkOutcome(start, replace(start, String.raw`/(\d+) (?<what>\w+)/`, '$<what>: $1'), [
      'س|books: 34 /',
      'ش|books: 5 /',
    ])
    checkOutcome(start, replace(start, '5', '$1'), ['س|34 books /', 'ش|$1 books /'])
  })

  it('can leave a sentence empty', () => {
    const start = projectOf('س|one / two')
    const after = checkOutcome(start, replace(start, 'one', ''))
    expect(articleIn(after).target.map(({ text }) => text)).toEqual(['', 'two'])
  })

  it('refuses where nothing was found, nothing would change, or a bead is gone', () => {
    const start = projectOf('س|one')
    expect(replace(start, 'x', 'y')).toMatchObject({ refusal: 'no-match' })
    expect(replace(start, 'one', 'one')).toMatchObject({ refusal: 'same-text' })
    const gone = { bead: 'gone', side: 'target', sentence: 't1', start: 0, end: 1 } as const
    const replacement = { text: 'x', isTemplate: false }
    expect(replaceMatches(articleIn(start), [gone], replacement, 'o')).toMatchObject({
      refusal: 'no-such-bead',
    })
  })
})
