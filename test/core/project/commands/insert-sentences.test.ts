import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../../src-core/project/change'
import { insertSentence } from '../../../../src-core/project/commands/insert-sentence'
import { insertSentences } from '../../../../src-core/project/commands/insert-sentences'
import type { Project, Side } from '../../../../src-core/project/model'
import { checkChange, checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'
import { choices, runChoice } from '../../../support/random-commands'

const seed = 42

const start = projectOf(
  'أ ب|a b',
  'ج|',
  '|c',
  '¶د|',
  'ه|',
  'و ز|f / g',
  '|h',
  '¶ح|',
  '¶|i',
  'صورة||furniture',
  '¶ط ي|j k|approved',
)

/** Other ids than those of the commands before. */
function freshIds(): () => string {
  const newId = countingIds()
  return () => `fresh ${newId()}`
}

/** One sentence after the other, from the top of the grid. */
function oneByOne(project: Project, side: Side, beads: readonly string[]): Project {
  const newId = freshIds()
  return beads.reduce((before, bead) => {
    const outcome = insertSentence(articleIn(before), bead, side, `for ${bead}`, newId)
    if (!outcome.ok) throw new Error(outcome.refusal)
    return apply(before, outcome.change)
  }, project)
}

describe(`inserting many sentences (seed ${String(seed)})`, () => {
  it('comes to the same as inserting one after the other, whatever was done before', () => {
    const some = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 })
    const before = fc.array(choices, { maxLength: 12 })
    fc.assert(
      fc.property(before, some, fc.constantFrom('source', 'target'), (sequence, rows, side) => {
        const newId = countingIds()
        const project = sequence.reduce((now, choice) => {
          const outcome = runChoice(articleIn(now), choice, newId)
          return outcome.ok ? checkOutcome(now, outcome) : now
        }, start)
        const article = articleIn(project)
        const beads = article.beads.filter((_, row) => rows.includes(row)).map(({ id }) => id)
        const texts = new Map(beads.map((bead) => [bead, `for ${bead}`]))
        const change = insertSentences(article, side, texts, freshIds())
        expect(apply(project, change)).toEqual(oneByOne(project, side, beads))
        checkChange(project, change)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('replaces places that stand close together at once, and leaves alone what is far', () => {
    const lines = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'أ|' : 'ب|b'))
    const project = projectOf(...lines)
    const some = ['b1', 'b3', 'b39']
    const texts = new Map(some.map((bead) => [bead, 'new']))
    const change = insertSentences(articleIn(project), 'target', texts, countingIds())
    const sentences = change.type === 'batch' ? change.changes : []
    expect(
      sentences.flatMap((each) =>
        each.type === 'replace-sentences' ? [[each.at, each.insert.length]] : [],
      ),
    ).toEqual([
      [19, 1],
      [0, 3],
    ])
  })
})
