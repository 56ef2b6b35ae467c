import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../../src-core/project/change'
import { acceptAllChanges } from '../../../../src-core/project/commands/accept-all-changes'
import { acceptChange } from '../../../../src-core/project/commands/accept-change'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { insertSentence } from '../../../../src-core/project/commands/insert-sentence'
import { mergeSentences } from '../../../../src-core/project/commands/merge-sentences'
import { revertBeadText } from '../../../../src-core/project/commands/revert-bead-text'
import { revertChange } from '../../../../src-core/project/commands/revert-change'
import { splitSentence } from '../../../../src-core/project/commands/split-sentence'
import type { Article, Project, Sentence } from '../../../../src-core/project/model'
import { acceptedText, beadChanges } from '../../../../src-core/project/queries/tracked-changes'
import { validateProject } from '../../../../src-core/project/validate-project'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'
import { plainText, seed } from '../../text/arbitrary-text'

const imported = 'The library holds 43,000 books. / It opened in 1953.'
const corrected = 'The old library holds 34,000 books. It opened in 1953.'

function edited(line = `أ|${imported}`, text = corrected): Project {
  const start = projectOf(line, 'ب|b')
  return checkOutcome(start, editBeadText(articleIn(start), 'b1', 'target', text, countingIds()))
}

const marks = (project: Project) => {
  const article = articleIn(project)
  return beadChanges(article, article.beads[0]!).map(
    ({ removed, added }) => `${removed.trim()}>${added.trim()}`,
  )
}
const accept = (article: Article, index: number) =>
  acceptChange(article, 'b1', 'target', 't1', index)
const revert = (article: Article, index: number) =>
  revertChange(article, 'b1', 'target', 't1', index)

describe('accepting a change', () => {
  it('takes the mark away and leaves the text, the import and the approval', () => {
    const start = edited()
    expect(marks(start)).toEqual(['>old', '43,000>34,000'])
    const outcome = accept(articleIn(start), 1)
    const after = checkOutcome(start, outcome)
    expect(marks(after)).toEqual(['>old'])
    expect(articleIn(after).target[0]).toEqual({
      ...articleIn(start).target[0],
      accepted: 'The library holds 34,000 books.',
    })
    expect(articleIn(after).beads).toBe(articleIn(start).beads)
    expect(outcome).toMatchObject({
      label: { name: 'accept-change', values: { first: 1, text: '34,000' } },
    })
    expect(validateProject(after).ok).toBe(true)
  })

  it('of a restored text forgets what was accepted: nothing is left to mark', () => {
    const accepted = checkOutcome(edited(), accept(articleIn(edited()), 1))
    const article = articleIn(accepted)
    const back = checkOutcome(accepted, revertBeadText(article, 'b1', 'target'))
    expect(articleIn(back).target[0]).not.toHaveProperty('accepted')
    expect(marks(back)).toEqual([])
  })

  it('refuses a change that is not there', () => {
    const article = articleIn(edited())
    expect(accept(article, 2)).toEqual({ ok: false, refusal: 'no-such-change' })
    expect(acceptChange(article, 'b2', 'target', 't1', 0)).toMatchObject({ ok: false })
    expect(acceptAllChanges(article, ['b2'])).toEqual({ ok: false, refusal: 'no-open-change' })
  })
})

describe('reverting a change', () => {
  it('puts the accepted words back, only there, and ends the approval', () => {
    const start = edited()
    const after = checkOutcome(start, revert(articleIn(start), 1))
    expect(articleIn(after).target[0]?.text).toBe('The old library holds 43,000 books.')
    expect(marks(after)).toEqual(['>old'])
  })

  it('goes back to what was accepted, not to the import', () => {
    let project = edited()
    project = checkOutcome(project, acceptAllChanges(articleIn(project), ['b1']))
    const again = corrected.replace('34,000', '35,000')
    const edit = editBeadText(articleIn(project), 'b1', 'target', again, countingIds())
    project = checkOutcome(project, edit)
    expect(marks(project)).toEqual(['34,000>35,000'])
    project = checkOutcome(project, revert(articleIn(project), 0))
    expect(articleIn(project).target[0]?.text).toBe('The old library holds 34,000 books.')
  })

  it('takes a sentence away that a person inserted', () => {
    const start = projectOf('أ|a', 'ب|b')
    const outcome = insertSentence(articleIn(start), 'b1', 'target', 'New.', () => 'n1')
    const inserted = checkOutcome(start, outcome)
    const undone = revertChange(articleIn(inserted), 'b1', 'target', 'n1', 0)
    checkOutcome(inserted, undone, ['أ|a|person', 'ب|b'])
  })
})

describe('accepting all changes', () => {
  it('is one step for several beads and both sides', () => {
    let project = edited()
    const edit = editBeadText(articleIn(project), 'b2', 'source', 'بب', countingIds())
    project = checkOutcome(project, edit)
    const outcome = acceptAllChanges(articleIn(project), ['b1', 'b2'])
    project = checkOutcome(project, outcome)
    expect(outcome).toMatchObject({ label: { values: { count: 3 } } })
    for (const sentence of [...articleIn(project).source, ...articleIn(project).target]) {
      expect(acceptedText(sentence)).toBe(sentence.text)
    }
  })
})

describe('what was accepted', () => {
  it('goes with the words when sentences are merged and split', () => {
    let project = edited()
    project = checkOutcome(project, accept(articleIn(project), 1))
    const newId = countingIds()
    const merged = mergeSentences(articleIn(project), 'b1', 'target', 't1', newId)
    project = checkOutcome(project, merged)
    const [whole] = articleIn(project).target
    expect(whole?.accepted).toBe('The library holds 34,000 books. It opened in 1953.')
    expect(marks(project)).toEqual(['>old'])
    const at = whole!.text.indexOf(' It')
    const split = splitSentence(articleIn(project), 'b1', 'target', whole!.id, at, newId)
    project = checkOutcome(project, split)
    expect(articleIn(project).target.map((sentence) => sentence.accepted)).toEqual([
      'The library holds 34,000 books.',
      undefined,
      undefined,
    ])
    expect(marks(project)).toEqual(['>old'])
  })
})

describe(`any two texts (seed ${String(seed)})`, () => {
  const order = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 })
  const one = (before: string, after: string): Project => {
    const start = projectOf('أ|x', 'ب|b')
    const sentence = { ...articleIn(start).target[0]!, imported: before, text: after }
    return {
      ...start,
      articles: [{ ...articleIn(start), target: [sentence, articleIn(start).target[1]!] }],
    }
  }
  const first = (project: Project): Sentence => articleIn(project).target[0]!
  const settle = (
    start: Project,
    order: readonly number[],
    outcomeOf: (article: Article, index: number) => ReturnType<typeof accept>,
  ): Project => {
    let project = start
    for (const number of order) {
      const count = marks(project).length
      if (count === 0) break
      const outcome = outcomeOf(articleIn(project), number % count)
      if (!outcome.ok) throw new Error(outcome.refusal)
      project = apply(project, outcome.change)
    }
    return project
  }

  it('accepting all, in any order, leaves the text and no mark', () => {
    fc.assert(
      fc.property(plainText, plainText, order, (a, b, numbers) => {
        const after = settle(one(`x ${a}`, `x ${b}`), numbers, accept)
        expect(marks(after)).toEqual([])
        expect(first(after)).toMatchObject({ imported: `x ${a}`, text: `x ${b}` })
        expect(acceptedText(first(after))).toBe(`x ${b}`)
      }),
      { seed, numRuns: 300 },
    )
  })

  it('reverting all, in any order, gives the accepted text back', () => {
    fc.assert(
      fc.property(plainText, plainText, order, (a, b, numbers) => {
        const after = settle(one(`x ${a}`, `x ${b}`), numbers, revert)
        expect(marks(after)).toEqual([])
        expect(first(after).text).toBe(`x ${a}`)
      }),
      { seed, numRuns: 300 },
    )
  })

  it('accepting some and reverting the others come to the same in any order', () => {
    const word = fc.constantFrom('', 'قديم ', 'old ', '12 ')
    const places = fc.array(fc.tuple(word, word, fc.boolean()), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(places, order, (drawn, numbers) => {
        const changed = drawn.filter(([before, after]) => before !== after)
        const join = (wordOf: (place: (typeof changed)[number]) => string): string =>
          changed.map((place, at) => `${wordOf(place)}word${String(at)} after it, and on `).join('')
        const isAccepted = changed.map(([, , accepted]) => accepted)
        let project = one(
          join(([before]) => before),
          join(([, after]) => after),
        )
        for (const number of numbers) {
          if (isAccepted.length === 0) break
          const index = number % isAccepted.length
          const [accepted] = isAccepted.splice(index, 1)
          project = settle(project, [index], accepted === true ? accept : revert)
        }
        const expected = join(([before, after, accepted]) => (accepted ? after : before))
        expect(first(project).text).toBe(expected)
        expect(acceptedText(first(project))).toBe(expected)
      }),
      { seed, numRuns: 200 },
    )
  })
})
