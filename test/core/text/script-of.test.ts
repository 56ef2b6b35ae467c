import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage, scriptShares, splitByScript } from '../../../src-core/text/script-of'
import { hardText, seed } from './arbitrary-text'

describe('scriptShares', () => {
  it('counts letters only, marks and digits aside', () => {
    expect(scriptShares('كَتَبَ 12 ab!')).toEqual({ arabic: 0.6, latin: 0.4, other: 0 })
    expect(scriptShares('12 — ؟')).toEqual({ arabic: 0, latin: 0, other: 0 })
  })

  it('adds up to one as soon as there is a letter', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const { arabic, latin, other } = scriptShares(text)
        const total = /\p{L}/u.test(text) ? 1 : 0
        expect(arabic + latin + other).toBeCloseTo(total, 9)
        expect(other).toBeGreaterThanOrEqual(0)
      }),
      { seed },
    )
  })
})

const detected: readonly (readonly [string, string | null])[] = [
  ['وصل الوفد إلى بيروت', 'ar'],
  ['The envoys came to Beirut', 'en'],
  ['أعلنت شركة Cedar Software نتائجها', 'ar'],
  ['He used the word مقاومة twice', 'en'],
  ['Привет из Москвы', 'other'],
  ['١٢ / 12', null],
  ['', null],
]

describe('detectLanguage', () => {
  it.each(detected)('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

/** Each case is a line in which `¦` marks the cuts. */
const cut: readonly string[] = [
  '“Silver Key” opens the old road ¦«المفتاح الفضي» يفتح الطريق القديم',
  'Storm Hits Coast, Closes Two Ports ¦عاصفة تضرب الساحل وتغلق مرفأين',
  'غارة على المرفأ القديم ¦the old harbour was hit at dawn',
  'Truce holds in the south for 12 days. ¦١٢ يوماً على الهدنة في الجنوب',
  'Two killed in raid, 12 hurt. ¦12 جريحاً وقتيلان في غارة',
  '"Ship leaves the port" ¦"سفينة تغادر المرفأ القديم"',
  'Talks resume (again) ¦«المحادثات» تُستأنف من جديد',
  'The road is open (for now) ¦(مؤقتاً) الطريق مفتوح أمام الناس',
  'Harbour\n¦مرفأ',
  'عاد الصيادون إلى الميناء. ¦The fishermen came back. ¦ثم غادروا من جديد.',
]

const whole: readonly (readonly [string, string])[] = [
  ['قال Bank of Cedars إن الفائدة سترتفع', 'ar'],
  ['The Silver Times تنشر تحقيقاً عن المرفأ', 'ar'],
  ['أعلنت شركة Cedar Corp. نتائجها', 'ar'],
  ['CNN: وزير يستقيل من منصبه', 'ar'],
  ['He used the word مقاومة (resistance) twice', 'en'],
  ['The party (حزب البحر) said it would answer', 'en'],
  ['ستقام الفعالية في Beirut Harbour Hall يوم 5 آذار', 'ar'],
  ['شعار الحملة Yes We Can', 'ar'],
  ['قال إن «the old harbour was hit at dawn» ثم صمت', 'ar'],
  ['CNN تنقل عن الوزير قوله إن الطريق مفتوحة وتنفي BBC', 'ar'],
  ['كتب على www.example.org عن المدينة', 'ar'],
]

describe('splitByScript', () => {
  it.each(cut)('cuts %s', (marked) => {
    const text = marked.replace(/¦/gu, '')
    const runs = splitByScript(text)
    expect(runs.map((run) => text.slice(run.start, run.end))).toEqual(
      marked.split('¦').map((part) => part.trim()),
    )
    for (const run of runs) {
      expect(detectLanguage(text.slice(run.start, run.end))).toBe(run.language)
    }
  })

  it.each(whole)('leaves %s in one piece', (text, language) => {
    expect(splitByScript(text)).toEqual([{ start: 0, end: text.length, language }])
  })

  it('leaves out a sign that only parts the two', () => {
    for (const sign of [' | ', ' — ', ' / ', ' • ']) {
      const text = `Harbour under fire${sign}الميناء تحت النار`
      expect(splitByScript(text).map((run) => text.slice(run.start, run.end))).toEqual([
        'Harbour under fire',
        'الميناء تحت النار',
      ])
    }
  })

  it('has nothing for a text without letters', () => {
    expect(splitByScript('12 — 13')).toEqual([])
  })

  it('puts every letter and digit into exactly one run, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hardText, fc.constantFrom(...cut)), { maxLength: 4 }),
        (parts) => {
          const text = parts.join(' ')
          let end = 0
          let rest = ''
          const runs = splitByScript(text)
          for (const run of runs) {
            expect(run.start).toBeGreaterThanOrEqual(end)
            expect(run.end).toBeGreaterThan(run.start)
            rest += text.slice(end, run.start)
            end = run.end
          }
          rest += text.slice(end)
          if (runs.length > 0) expect(rest.replace(/\u0640/gu, '')).not.toMatch(/[\p{L}\p{N}]/u)
        },
      ),
      { seed, numRuns: 500 },
    )
  })
})
