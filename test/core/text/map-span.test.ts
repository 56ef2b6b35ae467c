import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapSpan } from '../../../src-core/text/map-span'

function mapped(before: string, after: string, words: string): string | null {
  const start = before.indexOf(words)
  const span = mapSpan(before, after, { start, end: start + words.length })
  return span === null ? null : after.slice(span.start, span.end)
}

describe('a stretch of an edited text', () => {
  it('stays on its words when others come or go before it', () => {
    expect(mapped('فتحت المكتبة أبوابها أمس', 'أعلن أن المكتبة فتحت أبوابها أمس', 'أبوابها')).toBe(
      'أبوابها',
    )
    expect(mapped('She said it was late.', 'It was late.', 'late')).toBe('late')
  })

  it('goes over to what replaced it', () => {
    expect(mapped('some 43,000 books', 'some 34,000 books', '43,000')).toBe('34,000')
  })

  it('grows with words put into its middle, and not with words beside it', () => {
    expect(mapped('the old mill', 'the old stone mill', 'old mill')).toBe('old stone mill')
    expect(mapped('the old mill', 'the very old mill', 'old')).toBe('old')
  })

  it('is gone when its words are', () => {
    expect(mapped('the old mill stands', 'the mill stands', 'old')).toBe(null)
    expect(mapped('mill', '', 'mill')).toBe(null)
  })

  it('lies inside the new text, whatever happened (seed 7)', () => {
    const word = fc.constantFrom('a', 'b', 'أ', 'ب', '12', '؟', '👩🏽')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
        const start = from % (before.length + 1)
        const end = Math.min(before.length, start + (length % 9))
        const span = mapSpan(before, after, { start, end })
        if (span === null) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(after.length)
        expect(after.slice(span.start, span.end).trim()).not.toBe('')
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
