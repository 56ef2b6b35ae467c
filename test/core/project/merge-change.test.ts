import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../src-core/project/commands/edit-bead-text'
import type { Outcome } from '../../../src-core/project/commands/outcome'
import { revertBeadText } from '../../../src-core/project/commands/revert-bead-text'
import { setStatus } from '../../../src-core/project/commands/set-status'
import { openHistory } from '../../../src-core/project/history'
import { burstGapMs } from '../../../src-core/project/merge-change'
import type { Article, Side } from '../../../src-core/project/model'
import { reduce } from '../../../src-core/project/reduce'
import { articleIn, countingIds, projectOf } from '../../support/project-of'

interface Typed {
  readonly text: string
  readonly bead?: string
  readonly side?: Side
  readonly author?: string
  /** Milliseconds since the start. */
  readonly ms?: number
}

/** How many steps a history has after these edits, each of the text as a whole, and that undo undoes them. */
function stepsAfter(rows: readonly string[], ...edits: readonly Typed[]): number {
  const newId = countingIds()
  const run = (article: Article, { bead = 'b1', side = 'target', text }: Typed) =>
    editBeadText(article, bead, side, text, newId)
  return stepsAfterAll(
    rows,
    edits.map((edit) => ({ ...edit, run: (article: Article) => run(article, edit) })),
  )
}

interface Done {
  readonly author?: string
  readonly ms?: number
  readonly run: (article: Article) => Outcome
}

function stepsAfterAll(rows: readonly string[], actions: readonly Done[]): number {
  const start = openHistory(projectOf(...rows))
  const end = actions.reduce((history, { author = 'Amal', ms = 0, run }) => {
    const outcome = run(articleIn(history.project))
    if (!outcome.ok) throw new Error(outcome.refusal)
    const at = new Date(Date.UTC(2026, 0, 1) + ms).toISOString()
    return reduce(history, { ...outcome, type: 'do', author, at })
  }, start)
  const back = end.steps.reduce((history) => reduce(history, { type: 'undo' }), end)
  expect(back.project).toEqual(start.project)
  const again = end.steps.reduce((history) => reduce(history, { type: 'redo' }), back)
  expect(again.project).toEqual(end.project)
  return end.steps.length
}

describe('one burst of typing is one step', () => {
  it.each<[string, readonly string[], ...Typed[]]>([
    ['letter after letter', ['أ|a'], { text: 'ab' }, { text: 'abc' }, { text: 'abcd' }],
    ['backspace after backspace', ['أ|abcd'], { text: 'abc' }, { text: 'ab' }, { text: 'a' }],
    ['typing over a selection', ['أ|abcd'], { text: 'ad' }, { text: 'axd' }, { text: 'axyd' }],
    ['deleting forward', ['أ|abcd'], { text: 'acd' }, { text: 'ad' }],
    ['typing, then correcting it', ['أ|a'], { text: 'abc' }, { text: 'abd' }],
    [
      'retyping a deleted letter',
      ['أ|some 43,000'],
      { text: 'some 3,000' },
      { text: 'some ,000' },
      { text: 'some 3,000' },
      { text: 'some 34,000' },
    ],
    ['in Arabic', ['أ|a'], { text: 'أب', side: 'source' }, { text: 'أبج', side: 'source' }],
    ['across the end of a sentence', ['أ|a. / b.'], { text: 'a.! b.' }, { text: 'a.!  b.' }],
    ['at the limit of the pause', ['أ|a'], { text: 'ab' }, { text: 'abc', ms: burstGapMs }],
    [
      'as long as no pause is long',
      ['أ|a'],
      { text: 'ab' },
      { text: 'abc', ms: 1500 },
      { text: 'abcd', ms: 3000 },
    ],
    ['when it ends an approval', ['أ|a|approved'], { text: 'ab' }, { text: 'abc' }],
    ['when it fills an omission', ['أ|'], { text: 'a' }, { text: 'ab' }, { text: 'abc' }],
  ])('yes: %s', (_, rows, ...edits) => {
    expect(stepsAfter(rows, ...edits)).toBe(1)
  })

  it.each<[string, readonly string[], ...Typed[]]>([
    ['after a pause', ['أ|a'], { text: 'ab' }, { text: 'abc', ms: burstGapMs + 1 }],
    ['when the clock was set back', ['أ|a'], { text: 'ab', ms: 1 }, { text: 'abc' }],
    ['by another author', ['أ|a'], { text: 'ab' }, { text: 'abc', author: 'Huda' }],
    ['elsewhere in the text', ['أ|abcdef'], { text: 'abcdefg' }, { text: 'Xabcdefg' }],
    ['in another bead', ['أ|a', 'ب|b'], { text: 'ax' }, { text: 'bx', bead: 'b2' }],
    ['on the other side', ['أ|a'], { text: 'ax' }, { text: 'أx', side: 'source' }],
    ['when nothing would be left of it', ['أ|a'], { text: 'ab' }, { text: 'a' }],
  ])('no: %s', (_, rows, ...edits) => {
    expect(stepsAfter(rows, ...edits)).toBe(2)
  })

  it('no: other steps, however close', () => {
    const decision = { author: 'Amal', at: '2026-01-01T00:00:00.000Z' }
    const type = (text: string) => ({
      run: (article: Article) => editBeadText(article, 'b1', 'target', text, countingIds()),
    })
    const approve = { run: (article: Article) => setStatus(article, ['b1'], 'approved', decision) }
    const revert = { run: (article: Article) => revertBeadText(article, 'b1', 'target') }
    expect(stepsAfterAll(['أ|a'], [type('ab'), approve, type('abc')])).toBe(3)
    expect(stepsAfterAll(['أ|a'], [type('ab'), revert, type('abc')])).toBe(3)
  })
})
