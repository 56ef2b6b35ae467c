import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapOffsets } from '../../../src-core/text/map-boundaries'
import { hardText, plainText, seed } from './arbitrary-text'

/** `¦` marks the offsets in the text before, and where they are expected in the text after. */
const cases: readonly (readonly [string, string, string])[] = [
  ['a word changed in the first sentence', 'One here. ¦Two.', 'One there now. ¦Two.'],
  ['a sentence inserted', 'One. ¦Two.', 'One. More. ¦Two.'],
  ['an ending inserted', 'One. ¦Two.', 'One, and more. ¦Two.'],
  ['a word inserted at the start of the later sentence', 'One. ¦Two.', 'One. ¦Nice Two.'],
  ['the same in Arabic', 'وصل الوفد. ¦وغادر.', 'وصل الوفد. ¦ثم وغادر.'],
  ['a sentence inserted in Arabic', 'وصل الوفد. ¦وغادر.', 'وصل الوفد. هل عاد؟ ¦وغادر.'],
  ['the stop replaced', 'One. ¦Two.', 'One! ¦Two.'],
  ['the stop and the next word replaced', 'One. ¦Two.', 'One and ¦two.'],
  [
    'everything rewritten in two sentences',
    'Ships came in. ¦They left.',
    'Boats arrived? ¦None stayed!',
  ],
  [
    'everything rewritten in three sentences of other lengths',
    'Ships came. ¦They left in the evening for home. ¦Rain fell.',
    'Every vessel arrived during a long morning! ¦Nobody stayed? ¦Snow.',
  ],
  ['fewer stops than before', 'Ships came. ¦They left. ¦Rain fell.', 'Boats ¦arrived. ¦Snow.'],
  ['a sentence deleted', 'One. ¦Two. ¦Three.', 'One. ¦¦Three.'],
  ['the last sentence deleted', 'One. ¦Two.', 'One.¦'],
  ['the first sentence deleted', 'One. ¦Two.', '¦Two.'],
  ['white space added', 'One. ¦Two.', 'One.  ¦Two.'],
  ['a note added to the end', 'One. ¦Two.', 'One. ¦Two. Three.'],
  ['a boundary before the space', 'One.¦ Two.', 'One. More.¦ Two.'],
  ['three sentences, all touched', 'A b. ¦C d. ¦E f.', 'A x b. ¦C y. ¦Then E f.'],
]

function offsetsOf(marked: string): readonly number[] {
  const parts = marked.split('¦')
  let at = 0
  return parts.slice(0, -1).map((part) => (at += part.length))
}

describe('mapOffsets', () => {
  it.each(cases)('keeps the boundaries with %s', (_name, before, after) => {
    const plain = (text: string): string => text.replace(/¦/gu, '')
    expect(mapOffsets(plain(before), plain(after), offsetsOf(before))).toEqual(offsetsOf(after))
  })

  const anyText = fc.oneof(hardText, plainText)
  const draw = fc.tuple(anyText, anyText, fc.array(fc.nat({ max: 300 }), { maxLength: 8 }))

  it('gives ascending offsets in range', () => {
    fc.assert(
      fc.property(draw, ([before, after, drawn]) => {
        const offsets = drawn.map((at) => at % (before.length + 1)).sort((a, b) => a - b)
        const mapped = mapOffsets(before, after, offsets)
        expect(mapped).toHaveLength(offsets.length)
        mapped.reduce((least, at) => {
          expect(at).toBeGreaterThanOrEqual(least)
          expect(at).toBeLessThanOrEqual(after.length)
          return at
        }, 0)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('leaves offsets alone when nothing was edited, and keeps both ends', () => {
    fc.assert(
      fc.property(draw, ([before, after, drawn]) => {
        const offsets = drawn.map((at) => at % (before.length + 1)).sort((a, b) => a - b)
        expect(mapOffsets(before, before, offsets)).toEqual(offsets)
        fc.pre(before !== '')
        expect(mapOffsets(before, after, [0, before.length])).toEqual([0, after.length])
      }),
      { seed },
    )
  })

  it('follows an edit inside one sentence: the others keep their text', () => {
    const sentence = fc.constantFrom(
      'Ships came in.',
      'Did they leave?',
      'عاد الوفد.',
      'قال: «نعم».',
    )
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (sentences, drawn) => {
          const edited = drawn % sentences.length
          const after = sentences.map((text, index) =>
            index === edited ? text.replace(/ (\S+)$/u, ' xyzzy $1') : text,
          )
          const starts = (parts: readonly string[]): readonly number[] =>
            parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' ').length + 1)
          expect(mapOffsets(sentences.join(' '), after.join(' '), starts(sentences))).toEqual(
            starts(after),
          )
        },
      ),
      { seed },
    )
  })
})
