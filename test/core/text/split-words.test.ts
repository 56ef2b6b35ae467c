import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, splitWords } from '../../../src-core/text/split-words'
import { hardText, seed } from './arbitrary-text'

const cases: readonly (readonly [string, string, string])[] = [
  ['apostrophes', "Don’t touch O'Neil’s", "Don’t/latin touch/latin O'Neil’s/latin"],
  ['hyphens between letters', 'a well-known man', 'a/latin well-known/latin man/latin'],
  [
    'a hyphen before a number',
    'COVID-19 و كوفيد-19',
    'COVID/latin 19/number و/arabic كوفيد/arabic 19/number',
  ],
  [
    'acronyms with full stops',
    'the U.S. and (أ.ف.ب)',
    'the/latin U.S./latin and/latin أ.ف.ب/arabic',
  ],
  ['hours', 'at 5 p.m. or 10:30', 'at/latin 5/number p.m./latin or/latin 10:30/number'],
  ['numbers with separators', '1,204.50 ١٬٢٠٤٫٥', '1,204.50/number ١٬٢٠٤٫٥/number'],
  ['percent signs', '3.5% و٣٫٥٪', '3.5%/number و/arabic ٣٫٥٪/number'],
  ['the stop after a number', 'in 2020. Then', 'in/latin 2020/number Then/latin'],
  ['ordinals and decades', 'the 20th, the 1990s', 'the/latin 20th/number the/latin 1990s/number'],
  ['clitics', 'وبالمدرسة فسيكتبونها', 'وبالمدرسة/arabic فسيكتبونها/arabic'],
  ['vowelled words', 'كَتَبَ مُحَمَّدٌ', 'كَتَبَ/arabic مُحَمَّدٌ/arabic'],
  ['quotation marks and brackets', '«حماس»(“Hamas”)', 'حماس/arabic Hamas/latin'],
  [
    'a proclitic before a Latin word or a number',
    'الـ20 والـCIA',
    'الـ/arabic 20/number والـ/arabic CIA/latin',
  ],
  ['scripts without a space between', 'Microsoftتعلن', 'Microsoft/latin تعلن/arabic'],
  ['letters after a number', '12م و5كم', '12/number م/arabic و/arabic 5/number كم/arabic'],
  ['a lone kashida', 'غزة ــ دمشق', 'غزة/arabic دمشق/arabic'],
  [
    'addresses',
    'زوروا www.example.org/a؟ أو a.b@example.org.',
    'زوروا/arabic www.example.org/a/other أو/arabic a.b@example.org/other',
  ],
  ['other scripts', 'Привет שלום', 'Привет/other שלום/other'],
  ['Latin with combining marks', 'Mu\u0308ller', 'Mu\u0308ller/latin'],
  ['no words', '— … «»', ''],
]

describe('splitWords', () => {
  it.each(cases)('splits %s', (_name, text, expected) => {
    expect(
      splitWords(text)
        .map((word) => `${word.text}/${word.kind}`)
        .join(' '),
    ).toBe(expected)
  })

  it('gives spans in order that hold the words and leave out no Arabic or Latin letter', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        let end = 0
        let rest = ''
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(word.start, word.end)).toBe(word.text)
          rest += text.slice(end, word.start)
          end = word.end
        }
        rest += text.slice(end)
        expect(rest.replace(/\u0640/gu, '')).not.toMatch(/[\p{L}\p{Nd}]/u)
      }),
      { seed },
    )
  })
})

describe('countWords', () => {
  it('counts what splitWords gives', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(countWords(text)).toBe(splitWords(text).length)
      }),
      { seed },
    )
  })
})
