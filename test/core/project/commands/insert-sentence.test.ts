import { describe, expect, it } from 'vitest'
import { insertSentence } from '../../../../src-core/project/commands/insert-sentence'
import { linkBeads } from '../../../../src-core/project/commands/link-beads'
import { revertBeadText } from '../../../../src-core/project/commands/revert-bead-text'
import { unlinkBeads } from '../../../../src-core/project/commands/unlink-beads'
import type { Project, Side } from '../../../../src-core/project/model'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

function insert(start: Project, bead: string, side: Side): Project {
  return checkOutcome(start, insertSentence(articleIn(start), bead, side, 'new', countingIds()))
}

/** The sentences of a side; `¶` before one that starts a paragraph. */
function textOf(project: Project, side: Side): string {
  const sentences = articleIn(project)[side]
  return sentences
    .map(({ text, startsParagraph }) => `${startsParagraph ? '¶' : ''}${text}`)
    .join(' ')
}

describe('inserting a sentence', () => {
  it('puts it behind those that the side has', () => {
    const start = projectOf('أ|a b', 'ب|c')
    const after = insert(start, 'b1', 'target')
    expect(textOf(after, 'target')).toBe('¶a b new c')
    expect(articleIn(after).beads[0]).toMatchObject({
      target: ['t1', 't2', 'n1'],
      alignedBy: 'person',
    })
  })

  it.each([
    ['behind the row above, in its paragraph', ['أ|a', 'ب|', 'ج|c'], 'b2', '¶a new c'],
    ['at the start of a paragraph', ['أ|a', '¶ب|', 'ج|c'], 'b2', '¶a ¶new c'],
    ['at the start of the text', ['أ|', 'ب|b'], 'b1', '¶new b'],
    [
      'as a paragraph, where the whole paragraph is left out',
      ['أ|a', '¶ب|', '¶ج|c'],
      'b2',
      '¶a ¶new ¶c',
    ],
    ['as the first paragraph', ['أ|', '¶ب|b'], 'b1', '¶new ¶b'],
    ['as the only sentence', ['أ|'], 'b1', '¶new'],
  ] as const)('stands %s', (_, lines, bead, expected) => {
    expect(textOf(insert(projectOf(...lines), bead, 'target'), 'target')).toBe(expected)
  })

  it('stands in the source between its rows, though one of them reaches far down', () => {
    const start = projectOf('أ|a', '|b', 'ج|c', 'د|d')
    const linked = checkOutcome(start, linkBeads(articleIn(start), ['b1', 'b4']))
    const after = insert(linked, 'b2', 'source')
    expect(textOf(after, 'source')).toBe('¶أ new ج د')
  })

  it('is of the kind of what stands beside it', () => {
    const after = insert(projectOf('أ||furniture'), 'b1', 'target')
    expect(articleIn(after).target[0]?.kind).toBe('other')
  })

  it('goes again with a restored text, and a bead of nothing else with it', () => {
    const inserted = insert(projectOf('أ|a', 'ب|'), 'b2', 'target')
    const ids = countingIds()
    ids()
    const apart = checkOutcome(inserted, unlinkBeads(articleIn(inserted), ['b2'], ids), [
      'أ|a',
      'ب||person',
      '|new|person',
    ])
    checkOutcome(apart, revertBeadText(articleIn(apart), 'n2', 'target'), ['أ|a', 'ب||person'])
  })

  it('refuses white space alone', () => {
    const article = articleIn(projectOf('أ|a'))
    expect(insertSentence(article, 'b1', 'target', ' ', countingIds())).toMatchObject({
      refusal: 'empty-text',
    })
    expect(insertSentence(article, 'x', 'target', 'a', countingIds())).toMatchObject({
      refusal: 'no-such-bead',
    })
  })
})
