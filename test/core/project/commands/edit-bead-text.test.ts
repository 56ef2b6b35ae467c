import { describe, expect, it } from 'vitest'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { revertBeadText } from '../../../../src-core/project/commands/revert-bead-text'
import { beadText } from '../../../../src-core/project/queries/bead-text'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'
import type { Article, Project, Side } from '../../../../src-core/project/model'

const edit = (article: Article, bead: string, side: Side, text: string) =>
  editBeadText(article, bead, side, text, countingIds())

function afterEdit(start: Project, bead: string, side: Side, text: string): Project {
  return checkOutcome(start, edit(articleIn(start), bead, side, text))
}

describe('editing the text of a bead', () => {
  it('keeps the sentences, what was imported, and the alignment', () => {
    const start = projectOf('أ|one. / two.|0.8', 'ب|b')
    const outcome = edit(articleIn(start), 'b1', 'target', 'one more. two.')
    const after = checkOutcome(start, outcome, ['أ|one more. / two.|0.8', 'ب|b'])
    expect(articleIn(after).target[0]).toMatchObject({
      id: 't1',
      imported: 'one.',
      text: 'one more.',
    })
    expect(articleIn(after).beads).toBe(articleIn(start).beads)
    expect(outcome).toMatchObject({
      label: { name: 'edit-target', values: { first: 1 } },
      focus: 'b1',
    })
  })

  it('edits the source as well', () => {
    const start = projectOf('أ|a', 'ب|b')
    const outcome = edit(articleIn(start), 'b2', 'source', 'بب')
    checkOutcome(start, outcome, ['أ|a', 'بب|b'])
    expect(outcome).toMatchObject({ label: { name: 'edit-source' } })
  })

  it('ends the approval, which was given to another text, but not a query, nor the alignment', () => {
    const start = projectOf('أ|a|approved', 'ب|b|query')
    const first = checkOutcome(start, edit(articleIn(start), 'b1', 'target', 'aa'), [
      'أ|aa|confirmed',
      'ب|b|query',
    ])
    checkOutcome(first, edit(articleIn(first), 'b2', 'target', 'bb'), [
      'أ|aa|confirmed',
      'ب|bb|query',
    ])
  })

  it('keeps exactly what was written, white space too', () => {
    const start = projectOf('أ|one. / two.')
    for (const text of ['one.  two.', 'one.two.', ' one. two. ', 'one. ', 'x', '  ', '']) {
      const article = articleIn(afterEdit(start, 'b1', 'target', text))
      expect(beadText(article, article.beads[0]!, 'target')).toBe(text)
    }
  })

  it('writes into an omission by inserting a sentence', () => {
    const start = projectOf('أ|a', 'ب||0.7', 'ج|c')
    const outcome = edit(articleIn(start), 'b2', 'target', 'b')
    const after = checkOutcome(start, outcome, ['أ|a', 'ب|b|person', 'ج|c'])
    expect(articleIn(after).target[1]).toEqual({
      id: 'n1',
      imported: '',
      text: 'b',
      startsParagraph: false,
      kind: 'body',
      parents: [],
    })
    expect(outcome).toMatchObject({ label: { name: 'edit-target' } })
  })

  it('refuses the same text, nothing for an omission, and a bead that is gone', () => {
    const article = articleIn(projectOf('أ|a', 'ب|'))
    expect(edit(article, 'b1', 'target', 'a')).toMatchObject({ refusal: 'same-text' })
    expect(edit(article, 'b2', 'target', ' ')).toMatchObject({ refusal: 'empty-text' })
    expect(edit(article, 'x', 'target', 'a')).toMatchObject({ refusal: 'no-such-bead' })
  })
})

describe('restoring the imported text', () => {
  it('undoes all edits of a side, and only of this side', () => {
    const start = projectOf('أ|one. / two.|approved')
    const source = afterEdit(start, 'b1', 'source', 'أأ')
    const edited = afterEdit(source, 'b1', 'target', 'three. two more.')
    checkOutcome(edited, revertBeadText(articleIn(edited), 'b1', 'target'), [
      'أأ|one. two.|confirmed',
    ])
  })

  it('takes inserted sentences out, and makes an omission of what was one', () => {
    const start = projectOf('أ|a', 'ب|', 'ج|c')
    const filled = afterEdit(start, 'b2', 'target', 'b')
    checkOutcome(filled, revertBeadText(articleIn(filled), 'b2', 'target'), [
      'أ|a',
      'ب||person',
      'ج|c',
    ])
  })

  it('refuses a side that is as it was', () => {
    const article = articleIn(projectOf('أ|'))
    expect(revertBeadText(article, 'b1', 'source')).toMatchObject({ refusal: 'text-as-imported' })
    expect(revertBeadText(article, 'b1', 'target')).toMatchObject({ refusal: 'side-is-empty' })
    expect(revertBeadText(article, 'x', 'target')).toMatchObject({ refusal: 'no-such-bead' })
  })
})
