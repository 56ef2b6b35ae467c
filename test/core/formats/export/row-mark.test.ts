import { describe, expect, it } from 'vitest'
import { beadRows } from '../../../../src-core/formats/export/bead-rows'
import { readRowMark, rowMark, textMark } from '../../../../src-core/formats/export/row-mark'
import { reviewedArticle } from '../reviewed-article'

describe('the mark of a row', () => {
  it('is read back, wherever it stands', () => {
    const [row] = beadRows([reviewedArticle])
    if (row === undefined) throw new Error('The article has no bead.')
    const expected = {
      source: textMark(row.sourceText),
      target: textMark(row.targetText),
      status: 'approved',
    }
    for (const before of ['', 'muqabala:', 'was_12_']) {
      expect(readRowMark(before + rowMark(row))).toEqual(expected)
    }
  })

  it.each(['', 'was_1', '9ad2650c_7f9d84ac_x', '9AD2650C_7f9d84ac_a', '9ad2650c_7f9d84ac'])(
    'is not found in “%s”',
    (text) => {
      expect(readRowMark(text)).toBeNull()
    },
  )

  it('tells texts apart, but not by white space or by characters that no file holds', () => {
    expect(textMark('وصفّق الحاضرون')).toBe(textMark(' وصفّق\u00A0\n الحاضرون\u0001'))
    expect(textMark('a b')).not.toBe(textMark('a c'))
    expect(textMark('a b')).not.toBe(textMark('ab'))
  })
})
