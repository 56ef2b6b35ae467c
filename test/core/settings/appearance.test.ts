import { describe, expect, it } from 'vitest'
import {
  defaultAppearance,
  fieldLocale,
  figureLocale,
  sizeLimits,
  typefaceName,
  withLargerText,
  withLettering,
  withNormalText,
} from '../../../src-core/settings/appearance'

const sizes = ({ lettering }: typeof defaultAppearance) => [
  lettering.arabic.sizePx,
  lettering.latin.sizePx,
]

describe('the size of the text', () => {
  it('grows and shrinks in both scripts, and comes back', () => {
    const larger = withLargerText(withLargerText(defaultAppearance, 1), 1)
    expect(sizes(larger)).toEqual([21, 19])
    expect(withLargerText(larger, -2)).toEqual(defaultAppearance)
    expect(withNormalText(larger)).toEqual(defaultAppearance)
  })

  it('stays the same for both where one script is at its limit', () => {
    const largest = withLettering(defaultAppearance, 'latin', { sizePx: sizeLimits.mostPx })
    expect(withLargerText(largest, 1)).toBe(largest)
  })
})

describe('an appearance', () => {
  it('keeps to the limits', () => {
    const { sizePx, lineHeight } = withLettering(defaultAppearance, 'arabic', {
      sizePx: 400,
      lineHeight: 0.1,
    }).lettering.arabic
    expect([sizePx, lineHeight]).toEqual([40, 1.2])
  })

  it('writes figures as the language has them, or as the user wants them', () => {
    const twelve = (figures: 'locale' | 'latin' | 'arabic', language: string) =>
      new Intl.NumberFormat(figureLocale(language, figures)).format(12)
    expect([twelve('latin', 'ar'), twelve('arabic', 'ar'), twelve('locale', 'en')]).toEqual([
      '12',
      '١٢',
      '12',
    ])
  })

  it('shows them in fields too, without shutting out those of the other kind', () => {
    const locales = [
      fieldLocale('ar', 'arabic'),
      fieldLocale('ar', 'latin'),
      fieldLocale('en', 'latin'),
    ]
    expect(locales.map((locale) => new Intl.NumberFormat(locale).format(12))).toEqual([
      '١٢',
      '12',
      '12',
    ])
    expect(locales.join(' ')).not.toContain('-nu-')
  })

  it.each(['Amiri', 'Noto Naskh Arabic', 'Source Serif 4', 'خط النسخ'])(
    'takes the typeface %s',
    (name) => {
      expect(name).toMatch(typefaceName)
    },
  )

  it.each(['', "x'; color: red", 'a"b', 'url(x)', 'a\nb'])('refuses the typeface %j', (name) => {
    expect(name).not.toMatch(typefaceName)
  })
})
