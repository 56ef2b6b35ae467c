import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../../../src-core/formats/export/encode-utf8'

describe('encodeUtf8()', () => {
  it('gives the bytes that the encoder of the platform gives [seed 42]', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', 'ش', '€', '𝒳', '\uD83D', '\uDE00', '\u0000') }),
        (text) => {
          expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)])
        },
      ),
      { seed: 42 },
    )
  })

  it('is right at the edges of each length', () => {
    const text = '\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}'
    expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)])
  })
})
