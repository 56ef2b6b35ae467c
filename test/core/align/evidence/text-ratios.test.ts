import { describe, expect, it } from 'vitest'
import { textRatios } from '../../../../src-core/align/evidence/text-ratios'
import { analyseSide } from '../../../../src-core/align/text/analyse-side'

const sideOf = (texts: readonly string[], language: string) =>
  analyseSide(
    texts.map((text) => ({ text, kind: 'body' as const })),
    () => 0,
    language,
  )

describe('how many units and sentences there are for one of the other side', () => {
  const arabic = sideOf(
    Array.from({ length: 30 }, () => 'جلس الشيخ ثم قام.'),
    'ar',
  )

  it('is told by counting them', () => {
    const english = sideOf(
      Array.from({ length: 30 }, () => 'The old man sat. He rose.'),
      'en',
    )
    const ratios = textRatios(arabic, english)
    expect(ratios.units).toBeCloseTo(0)
    expect(ratios.sentences).toBeGreaterThan(0.5)
    expect(ratios.sentences).toBeLessThan(Math.log(2))
  })

  it('is drawn towards one in short texts', () => {
    const short = textRatios(sideOf(['جلس.'], 'ar'), sideOf(['He sat.', 'So.', 'Oh.'], 'en'))
    expect(short.units).toBeGreaterThan(0)
    expect(short.units).toBeLessThan(0.2)
  })
})
