import { describe, expect, it } from 'vitest'
import { proposePage } from '../../../src-core/load/propose-page'
import type { Block, Proposal } from '../../../src-core/load/proposal'

function proposed(text: string): Proposal {
  const result = proposePage({ name: 'page.txt', text })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function problemOf(text: string): string {
  const result = proposePage({ name: 'page.txt', text })
  return result.ok ? 'none' : result.problem.code
}

/** `source body نص` for each block. */
function lay(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ side, kind, text }) => `${side ?? '-'} ${kind} ${text.slice(0, 12)}`)
}

const english = [
  'The island gets a bakery again',
  'By Rula Haddad',
  'For the first time since 1998 the island of Nur has a bakery, and the queue on the first morning was 140 metres long.',
  'The baker, Salim Farah, learnt the trade in Damascus and came back with two ovens and a cat.',
  'He sells 600 loaves a day.',
]
const arabic = [
  'مخبز للجزيرة من جديد',
  'رلى حدّاد',
  'للمرة الأولى منذ عام 1998 صار في جزيرة نور مخبز، وبلغ طول الصف في الصباح الأول 140 متراً.',
  'تعلّم الخبّاز سليم فرح الصنعة في دمشق، وعاد ومعه فرنان وقطّة.',
  'وهو يبيع 600 رغيف في اليوم.',
]
const kinds = ['heading', 'byline', 'body', 'body', 'body']

const page = (...blocks: readonly string[]): string => blocks.join('\n\n')

describe('a page in two languages', () => {
  it.each([
    ['the translation first', [...english, ...arabic]],
    ['the original first', [...arabic, ...english]],
    ['paragraph by paragraph', arabic.flatMap((text, index) => [text, english[index] ?? ''])],
  ])('is read with %s', (_, blocks) => {
    for (const separator of ['\n\n', '\n', '\r\n\r\n', '\r', '\u2029']) {
      const proposal = proposed(blocks.join(separator))
      expect(proposal.title).toBe(arabic[0])
      expect(proposal.languages).toEqual({ source: 'ar', target: 'en' })
      expect(proposal.blocks.map(({ text }) => text)).toEqual(blocks)
      for (const side of ['source', 'target'] as const) {
        const own = proposal.blocks.filter((block) => block.side === side)
        expect(own.map(({ text }) => text)).toEqual(side === 'source' ? arabic : english)
        expect(own.map(({ kind }) => kind)).toEqual(kinds)
      }
    }
  })

  it('gives each block an id of its own', () => {
    const ids = proposed(page(...english, ...arabic)).blocks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('cuts a line that holds the headline in both languages', () => {
    const first = `${english[0] ?? ''} ${arabic[0] ?? ''}`
    const proposal = proposed(page(first, ...english, ...arabic))
    expect(lay(proposal.blocks.slice(0, 3))).toEqual([
      'target heading The island g',
      'source heading مخبز للجزيرة',
      'target heading The island g',
    ])
  })

  it('leaves names and terms of the other language inside a paragraph', () => {
    const mixed = 'وقال إن شركة Northern Bread Company عرضت عليه بطاقات RFID لكل رغيف، فضحك طويلاً.'
    const proposal = proposed(page(...english, ...arabic, mixed))
    expect(lay(proposal.blocks).at(-1)).toBe('source body وقال إن شركة')
    expect(proposal.blocks.at(-1)?.text).toBe(mixed)
  })

  it('keeps the words of a block as they stand: kashida, no-break spaces, marks, quotes', () => {
    const odd =
      'قال\u00a0«الخبّاز»\u200f ــ وهو يضحك ــ إنّ الخبزَ   حيّ، وإنّ الفرنَ \u202bبيتٌ\u202c ثانٍ.'
    const proposal = proposed(page(...english, ...arabic, ` \t\u00a0${odd}\u00a0 `))
    expect(proposal.blocks.at(-1)?.text).toBe(odd)
  })

  it('puts a date in digits on the side that it stands on', () => {
    const dated = [...english.slice(0, 2), '01/06/2021', ...english.slice(2), ...arabic]
    expect(lay(proposed(page(...dated)).blocks).at(2)).toBe('target date 01/06/2021')
    const between = [...english, '01/06/2021', ...arabic]
    expect(lay(proposed(page(...between)).blocks).at(5)).toBe('source date 01/06/2021')
  })

  it('leaves out a block in a third language', () => {
    const russian = 'Хлеб на острове снова пекут каждый день, но за ним и по утрам стоят в очереди.'
    const proposal = proposed(page(...english, russian, ...arabic))
    expect(proposal.blocks.at(5)).toMatchObject({ side: null, text: russian, language: 'ru' })
  })
})

describe('the source of a page', () => {
  const sourceOf = (...blocks: readonly string[]): string =>
    proposed(page(...blocks)).languages.source
  const [title = '', byline = '', ...text] = english
  const [arabicTitle = '', , ...arabicText] = arabic

  it('is Arabic unless the page says otherwise', () => {
    expect(sourceOf(title, ...text, arabicTitle, ...arabicText)).toBe('ar')
    expect(sourceOf(title, byline, ...text, ...arabic)).toBe('ar')
    expect(sourceOf(...arabic, title, ...text)).toBe('ar')
  })

  it.each([
    ['ar', 'Translated by Staff', ''],
    ['ar', 'Translated from the Arabic by Rana Saab', ''],
    ['en', '', 'ترجمة: رنا صعب'],
    ['en', '', 'نقلته إلى العربية: رنا صعب'],
    ['en', '', 'ترجمة عن الإنكليزية'],
    ['en', '', 'ترجمة رنا صعب'],
    ['ar', '', 'كتب سامر الحلبي:'],
  ])('is %s with the lines "%s" and "%s"', (expected, inEnglish, inArabic) => {
    const blocks = [title, inEnglish, ...text, arabicTitle, inArabic, ...arabicText]
    expect(sourceOf(...blocks)).toBe(expected)
    expect(sourceOf(arabicTitle, inArabic, ...arabicText, title, inEnglish, ...text)).toBe(expected)
  })

  it('is the text that stands first when it alone is signed', () => {
    expect(sourceOf(title, byline, ...text, arabicTitle, ...arabicText)).toBe('en')
  })

  it('is no matter of a paragraph that speaks of a translation', () => {
    const speaks =
      'The recipe book was translated from the English by his aunt, who knew no English.'
    expect(sourceOf(...english, speaks, ...arabic)).toBe('ar')
  })

  it('is the first text where none is Arabic', () => {
    const russian =
      'На острове снова пекут хлеб, и очередь была длинной. Но он не жалеет, что это так.'
    expect(proposed(page(...text, russian)).languages).toEqual({ source: 'en', target: 'ru' })
  })
})

describe('a page with several articles', () => {
  const other = [
    'قطار الجبل يعود إلى الصفير',
    'خالد منصور',
    'الاثنين 9 آب 2021',
    'قطع قطار الجبل 84 كيلومتراً في أربع ساعات، وعلى متنه 320 راكباً من تلامذة المدارس في حلب وحمص.',
    'وكان الخط قد توقّف عام 1976، ثم نبت العشب بين قضبانه وصار مرعى للغنم في الربيع.',
    'وقال السائق طاهر بركات إن الصافرة وحدها بقيت كما كانت.',
  ]

  it.each([
    ['after the original', [...english, ...arabic, ...other]],
    ['before the original', [...english, ...other, ...arabic]],
    ['before everything', [...other, ...arabic, ...english]],
  ])('leaves out the one without a counterpart, %s', (_, blocks) => {
    const dated = blocks.flatMap((text) => (text === 'رلى حدّاد' ? [text, '1 حزيران 2021'] : [text]))
    const proposal = proposed(page(...dated))
    const out = proposal.blocks.filter(({ side }) => side === null).map(({ text }) => text)
    expect(out).toEqual(other)
    expect(proposal.title).toBe(arabic[0])
  })

  it('takes the whole page when each article has its translation', () => {
    const otherInEnglish = [
      'The mountain train whistles again',
      'Khaled Mansour',
      'Monday, 9 August 2021',
      'The mountain train covered 84 kilometres in four hours, with 320 schoolchildren from Aleppo and Homs on board.',
      'The line was closed in 1976, grass grew between the rails, and in spring the sheep grazed on it.',
      'The driver, Taher Barakat, said that only the whistle was as it had been.',
    ]
    const proposal = proposed(page(...english, ...otherInEnglish, ...arabic, ...other))
    expect(proposal.blocks.every(({ side }) => side !== null)).toBe(true)
  })
})

describe('a page that cannot be read', () => {
  it.each([
    ['file-empty', ''],
    ['file-empty', ' \n\u00a0\n\u200f\n\t'],
    ['nothing-to-align', '12\n\n***\n\n34'],
    ['one-language-only', page(...english)],
    ['one-language-only', page(...arabic)],
    ['one-language-only', page(...english, 'مخبز للجزيرة من جديد')],
    ['one-language-only', page(...arabic, 'Share this article')],
  ])('is refused as %s', (code, text) => {
    expect(problemOf(text)).toBe(code)
  })

  it('is no page of two short lines', () => {
    expect(lay(proposed('Good morning\n\nصباح الخير').blocks)).toEqual([
      'target body Good morning',
      'source body صباح الخير',
    ])
  })
})
