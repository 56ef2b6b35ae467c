import { describe, expect, it } from 'vitest'
import {
  beadText,
  hasChangedText,
  importedText,
} from '../../../../src-core/project/queries/bead-text'
import { articleOf } from '../../../support/project-of'

describe('the text of a bead', () => {
  const article = articleOf('أ|one / two')
  const [bead] = article.beads
  const [one, two] = article.target

  it('joins the sentences of a side with a space', () => {
    expect(beadText(article, bead!, 'target')).toBe('one two')
    expect(beadText(article, bead!, 'source')).toBe('أ')
  })

  it('leaves no space for a sentence without text', () => {
    const emptied = { ...article, target: [{ ...one!, text: '' }, two!] }
    expect(beadText(emptied, bead!, 'target')).toBe('two')
  })

  it('tells the imported text from the corrected one', () => {
    const edited = { ...article, target: [one!, { ...two!, text: 'three' }] }
    expect(importedText(edited, bead!, 'target')).toBe('one two')
    expect(beadText(edited, bead!, 'target')).toBe('one three')
    expect(hasChangedText(edited, bead!, 'target')).toBe(true)
    expect(hasChangedText(edited, bead!, 'source')).toBe(false)
  })

  it('is empty where a null bead has no sentence', () => {
    const omission = articleOf('أ|')
    expect(beadText(omission, omission.beads[0]!, 'target')).toBe('')
    expect(hasChangedText(omission, omission.beads[0]!, 'target')).toBe(false)
  })
})
