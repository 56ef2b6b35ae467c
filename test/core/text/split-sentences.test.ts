import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src-core/text/split-sentences'
import { hardText, seed } from './arbitrary-text'

const language = fc.constantFrom('ar', 'en', 'fr', 'und')

describe('splitSentences', () => {
  it('puts every character that is no white space into exactly one sentence', () => {
    fc.assert(
      fc.property(hardText, language, fc.boolean(), (text, tag, atSemicolons) => {
        let end = 0
        for (const span of splitSentences(text, tag, { atSemicolons })) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(end, span.start).trim()).toBe('')
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('never cuts a word in two', () => {
    fc.assert(
      fc.property(hardText, language, (text, tag) => {
        for (const { end } of splitSentences(text, tag)) {
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u)
        }
      }),
      { seed },
    )
  })

  it('gives no sentence for an empty or blank text', () => {
    expect(splitSentences('', 'ar')).toEqual([])
    expect(splitSentences(' \n\t\u00a0', 'en')).toEqual([])
  })

  it('keeps a text without letters in one piece', () => {
    expect(splitSentences('... — !', 'ar')).toEqual([{ start: 0, end: 7 }])
  })

  const sentences = {
    ar: ['وصل الوفد صباحاً.', 'هل عاد؟', 'قال: «نعم».', 'بلغت النسبة 3.5٪.', 'عاد د. سامر أيضاً.'],
    en: [
      'The envoys came.',
      'Did they leave?',
      'He said: “Yes.”',
      'It rose 3.5%.',
      'Dr. Nader stayed.',
    ],
  }
  it.each(['ar', 'en'] as const)('finds the sentences again that were joined (%s)', (tag) => {
    const drawn = fc.array(fc.constantFrom(...sentences[tag]), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(drawn, fc.constantFrom(' ', '  ', '\n', '\u00a0'), (parts, joint) => {
        const text = parts.join(joint)
        const found = splitSentences(text, tag).map((span) => text.slice(span.start, span.end))
        expect(found).toEqual(parts)
      }),
      { seed },
    )
  })

  const hostile: readonly (readonly [string, string])[] = [
    ['stops', '. '.repeat(200_000)],
    ['letters with stops', 'a.b. '.repeat(50_000)],
    ['open brackets', '(a. b '.repeat(50_000)],
    ['quoted questions', '"a? '.repeat(50_000)],
    ['one endless word', `${'a'.repeat(400_000)}@ . b`],
    ['spaces', `x.${' '.repeat(400_000)}y`],
  ]
  it.each(hostile)('takes time in proportion to the length of a line of %s', (_name, text) => {
    const spans = splitSentences(text, 'en')
    expect(spans.at(-1)?.end).toBe(text.trimEnd().length)
  })
})
