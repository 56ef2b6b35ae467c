import { describe, expect, it } from 'vitest'
import { ar, en } from '../../../src-core/strings/index'

type Strings = Readonly<Record<string, unknown>>

/** All strings by their keys, plural forms under the key of all of them. */
function flat(strings: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(strings as Strings).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`
    return typeof value === 'object' && value !== null
      ? flat(value, name)
      : [[name.replace(/_(zero|one|two|few|many|other)$/, ''), String(value)] as const]
  })
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort()
}

const english = flat(en)
const arabic = flat(ar)

describe('the strings', () => {
  it('name the same values in Arabic as in English', () => {
    // A form for none, one or two may say the number in words.
    const differing = arabic.filter(([key, text]) => {
      const originals = english.filter(([other]) => other === key)
      const allowed = new Set(originals.flatMap(([, original]) => placeholders(original)))
      const needed = placeholders(text).filter((value) => value !== '{{count}}')
      const expected = [...allowed].filter((value) => value !== '{{count}}')
      return (
        originals.length === 0 ||
        needed.some((value) => !allowed.has(value)) ||
        (originals.length === 1 && expected.some((value) => !needed.includes(value)))
      )
    })
    expect(differing).toEqual([])
  })

  it('open and close every isolate', () => {
    for (const [key, text] of [...english, ...arabic]) {
      const opened = text.match(/[\u2066-\u2068]/g)?.length ?? 0
      const closed = text.match(/\u2069/g)?.length ?? 0
      expect([key, opened]).toEqual([key, closed])
    }
  })
})
