import { describe, expect, it } from 'vitest'
import { hasQuotation, quotationLengths } from '../../../../src-core/align/reasons/quotations'

describe('marks of a quotation', () => {
  it('are seen where it begins in this sentence and ends in another', () => {
    expect(hasQuotation('ويضيف: «لن نعود إلى البيت.')).toBe(true)
    expect(hasQuotation('We are going home.”')).toBe(true)
    expect(hasQuotation("The readers' own library.")).toBe(false)
  })
})

describe('quotations in a text', () => {
  it.each([
    ['قالت: «لن نعود إلى البيت» ثم سكتت.', [4]],
    ['She said, “We are not going back,” and left.', [5]],
    ['He called it "a good day".', [3]],
    ["He called it 'the library's best day' at last.", [4]],
    ["The libraries' doors, and the readers' own.", []],
    ["It's the town's library.", []],
    ['«مكتبة» و«مدرسة»', [1, 1]],
  ] as const)('of %s', (text, lengths) => {
    expect(quotationLengths(text)).toEqual(lengths)
  })
})
