import { describe, expect, it } from 'vitest'
import { documentWords } from '../../../../src-core/align/evidence/document'
import { indexLexicons } from '../../../../src-core/align/lexicon/lexicon-index'
import { linkWords } from '../../../../src-core/align/links/link-words'
import { bandOfPairs } from '../../../../src-core/align/search/backbone'
import { analyseSide } from '../../../../src-core/align/text/analyse-side'

const count = 1500

/** A form that says the same again and again, with a number of its own in every entry. */
function entries(language: 'ar' | 'en', textOf: (number: string) => string) {
  const units = Array.from({ length: count }, (_, at) => ({
    text: textOf(String(10_007 + at * 7)),
    kind: 'body' as const,
  }))
  return analyseSide(units, () => 1, language)
}

describe('the backbone of a long text', () => {
  it('follows words that occur once, where all others are repeated from unit to unit', () => {
    const ar = entries('ar', (number) => `قطعت السفينة ${number} كيلومتراً.`)
    const en = entries('en', (number) => `The ship sailed ${number} kilometres.`)
    const lexicon = indexLexicons([[{ forms: ['سفينة'], glosses: ['ship'] }]])
    const band = bandOfPairs(documentWords(ar, en, linkWords(ar, en, lexicon)))
    for (let row = 0; row < count; row += 1) {
      expect(band.low[row]).toBeLessThanOrEqual(row)
      expect(band.high[row]).toBeGreaterThan(row)
    }
    expect(band.offsets.at(-1)).toBeLessThan(60 * count)
  })
})
