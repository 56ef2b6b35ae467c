import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAligner } from '../../../src-core/align/create-aligner'
import { loadAlignerData } from '../../../src-main/aligner-data'
import { beadsAsText, bitextOf, checkAligner } from '../../support/check-aligner'

const aligner = createAligner(loadAlignerData())
const bare = createAligner({ ...loadAlignerData(), lexicons: [] })
const seed = 42

const harvest = bitextOf(
  `بدأ موسم قطاف الزيتون في قرية عين الورد يوم السبت.
   يعمل في الحقول نحو 40 شخصاً، ويقول المزارع سليم الخوري إن المحصول جيد هذا العام.
   اقرأ أيضاً
   باعت التعاونية 1200 لتر من الزيت في العام الماضي.
   وستفتح المعصرة أبوابها غداً. لماذا تأخرت؟
   لأن المطر لم يتوقف.`,
  `The olive harvest began on Saturday in the village of Ain al-Ward.
   About 40 people work in the fields.
   The farmer Salim Khoury says that the crop is good this year.
   The cooperative sold 1,200 litres of oil last year.
   The press will open its doors tomorrow.
   Why is it late? Because the rain did not stop.
   Photo: archive`,
)

describe('the aligner', () => {
  it('pairs, joins and leaves out as a reader would', () => {
    const beads = checkAligner(aligner, harvest)
    expect(beadsAsText(beads)).toBe('0-0 1-1,2 2- 3-3 4,5-4,5 -6')
  })

  it('gives the same beads when the translation goes the other way', () => {
    const reversed = {
      languages: { source: 'en', target: 'ar' },
      source: harvest.target,
      target: harvest.source,
    }
    const mirrored = aligner
      .align(harvest)
      .map(({ source, target }) => `${target.join()}-${source.join()}`)
    const beads = checkAligner(aligner, reversed)
    expect(beads.map(({ source, target }) => `${source.join()}-${target.join()}`).sort()).toEqual(
      mirrored.sort(),
    )
    expect(beads[0]?.reasons).toContainEqual({ kind: 'date', source: 'Saturday', target: 'السبت' })
  })

  it('says why: numbers, names, words, and the length', () => {
    const [, bead] = aligner.align(harvest)
    expect(bead?.reasons).toContainEqual({ kind: 'number', source: '40', target: '40' })
    expect(bead?.reasons).toContainEqual({
      kind: 'name',
      source: 'سليم الخوري',
      target: 'Salim Khoury',
    })
    expect(bead?.reasons.at(-1)?.kind).toBe('length')
  })

  it('names a number that only one side has', () => {
    const [bead] = aligner.align(
      bitextOf('وصل 14 مركباً إلى مرفأ صور.', 'Seventeen boats reached the port of Tyre.'),
    )
    expect(bead?.reasons).toContainEqual({ kind: 'number', source: '14', target: null })
    expect(bead?.reasons).toContainEqual({ kind: 'number', source: null, target: 'Seventeen' })
  })

  it('keeps what a person confirmed, even against the evidence, and aligns around it', () => {
    const anchors = [
      { source: [0], target: [] },
      { source: [3], target: [2, 3] },
    ]
    const beads = checkAligner(aligner, harvest, { anchors })
    expect(beadsAsText(beads)).toContain('0- ')
    expect(beadsAsText(beads)).toContain('3-2,3')
  })

  it('keeps anchors that cross', () => {
    const anchors = [
      { source: [0], target: [3] },
      { source: [3], target: [0] },
    ]
    checkAligner(aligner, harvest, { anchors })
  })

  it('learns words from what a person confirmed', () => {
    const text = bitextOf(
      `الغندور يشتري القرطب.
       باعوا القرطب والغندور غاضب.
       رأى الولد قرطباً.
       مرّ الغندور من هنا.`,
      `The dandy buys thistle.
       They sold the thistle and the dandy is angry.
       The boy saw thistle.
       The dandy passed by here.`,
    )
    const anchors = [0, 1].map((unit) => ({ source: [unit], target: [unit] }))
    const words = (beads: ReturnType<typeof checkAligner>): readonly (string | null)[] =>
      beads.flatMap(({ reasons }) => reasons.map(({ target }) => target))
    expect(words(checkAligner(bare, text, { anchors }))).toContain('thistle')
  })

  it('does not reach over a wall', () => {
    const beads = checkAligner(aligner, harvest, { walls: [{ source: 2, target: 2 }] })
    const crossing = beads.filter(
      ({ source, target }) =>
        (source.some((unit) => unit < 2) || target.some((unit) => unit < 2)) &&
        (source.some((unit) => unit >= 2) || target.some((unit) => unit >= 2)),
    )
    expect(crossing).toEqual([])
  })

  it('finds a sentence that was moved', () => {
    const moved = bitextOf(
      `افتُتحت المكتبة العامة في مدينة صيدا يوم الاثنين.
       كلّف ترميم السقف 250 ألف دولار دفعتها البلدية.
       يزور القاعة كل أسبوع مئات التلاميذ من المدارس القريبة.
       وتضم المكتبة عشرين ألف كتاب بالعربية والفرنسية.`,
      `The public library in the city of Sidon opened on Monday.
       Hundreds of pupils from the nearby schools visit the hall every week.
       The library holds twenty thousand books in Arabic and French.
       Repairing the roof cost 250 thousand dollars, paid by the municipality.`,
    )
    expect(beadsAsText(checkAligner(aligner, moved))).toBe('0-0 1-3 2-1 3-2')
  })

  it('works when one side is empty, or both', () => {
    expect(beadsAsText(checkAligner(aligner, bitextOf('جملة.\nوأخرى.', '')))).toBe('0- 1-')
    expect(beadsAsText(checkAligner(aligner, bitextOf('', 'One.')))).toBe('-0')
    expect(checkAligner(aligner, bitextOf('', ''))).toEqual([])
  })

  it('works without any lexicon, and for another pair of languages', () => {
    checkAligner(bare, harvest)
    const french = {
      languages: { source: 'fr', target: 'en' },
      source: bitextOf('Le 3 mai, Paul est parti.\nIl pleuvait.', '').source,
      target: bitextOf('', 'On May 3, Paul left.\nIt was raining.').target,
    }
    expect(beadsAsText(checkAligner(aligner, french))).toBe('0-0 1-1')
  })

  it(`holds its laws on any two texts (seed ${String(seed)})`, () => {
    const piece = fc.constantFrom(
      ...harvest.source.map(({ text }) => text),
      ...harvest.target.map(({ text }) => text),
      '12',
      '…',
      'ـــ',
      'كلمة',
      'A \u200F?',
      '؟',
    )
    const unit = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => ({
      text: parts.join(' '),
      kind: 'body' as const,
    }))
    const side = fc.array(unit, { maxLength: 9 })
    fc.assert(
      fc.property(side, side, (source, target) => {
        checkAligner(aligner, { languages: { source: 'ar', target: 'en' }, source, target })
      }),
      { seed, numRuns: 60 },
    )
  })

  it('cuts a long text into pieces without losing a unit', () => {
    const rounds = Array.from({ length: 260 }, (_, round) => String(1000 + 7 * round))
    const long = bitextOf(
      rounds
        .flatMap((number) => [`دفع التاجر ${number} ليرة.`, 'ثم عاد إلى بيته في القرية.'])
        .join('\n') + '\nالنهاية',
      rounds
        .flatMap((number) => [
          `The merchant paid ${number} pounds.`,
          'Then he went home to the village.',
        ])
        .join('\n'),
    )
    const beads = checkAligner(aligner, {
      ...long,
      source: [...long.source, ...long.source, ...long.source],
      target: [...long.target, ...long.target, ...long.target],
    })
    expect(beads.length).toBeGreaterThan(1500)
  }, 60_000)
})
