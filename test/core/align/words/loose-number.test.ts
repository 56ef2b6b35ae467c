import { describe, expect, it } from 'vitest'
import { isLooseNumber } from '../../../../src-core/align/words/loose-number'

describe('a number word that the other language often says without a number', () => {
  it.each([
    'one',
    'One',
    'first',
    'two',
    'second',
    'third',
    'واحد',
    'الأول',
    'الثالث',
    'وواحد',
    'اثنان',
  ])('is %s', (form) => {
    expect(isLooseNumber(form)).toBe(true)
  })

  it.each([
    'three',
    'fourth',
    'zero',
    'ثلاثة',
    'الرابع',
    'hundred',
    '1',
    '٢',
    'one percent',
    'door',
  ])('is not %s', (form) => {
    expect(isLooseNumber(form)).toBe(false)
  })
})
