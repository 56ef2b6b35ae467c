import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../src-core/text/excerpt'

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerptOf('The port has boats.', { start: 4, end: 8 })).toEqual({
      before: 'The ',
      form: 'port',
      after: ' has boats.',
    })
  })

  it('keeps whole words around the stretch, and says where the text goes on', () => {
    const words = 'a lovely word and again '.repeat(8)
    const text = `${words}here ${words}end`
    const { before, form, after } = excerptOf(text, { start: words.length, end: words.length + 4 })
    expect(form).toBe('here')
    expect(before).toMatch(/^… [a-z]+ [\w ]+ $/u)
    expect(after).toMatch(/^ [\w ]+[a-z] …$/u)
    expect(text).toContain(before.slice(2) + form + after.slice(0, -2))
  })
})
