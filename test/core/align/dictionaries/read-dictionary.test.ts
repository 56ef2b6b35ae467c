import { describe, expect, it } from 'vitest'
import type { DictionaryContent } from '../../../../src-core/align/dictionaries/dictionary'
import { readDictionary } from '../../../../src-core/align/dictionaries/read-dictionary'

function read(text: string): DictionaryContent {
  const result = readDictionary(text, 'terms')
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function problem(text: string): unknown {
  const result = readDictionary(text, 'terms')
  return result.ok ? null : result.problem
}

const harbour = { forms: ['ميناء', 'مرفأ'], glosses: ['harbour', 'port'] }
const stall = { forms: ['منصة'], glosses: ['stall'] }

describe('a list of terms', () => {
  it('is read in either direction, with comments and a heading passed over', () => {
    const arabicFirst = '# ours\nعربي\tEnglish\nميناء، مرفأ\tharbour, port\n\nمنصة\tstall\n'
    const englishFirst = '\uFEFFEnglish\tArabic\r\nharbour; port\tميناء، مرفأ\r\nstall\tمنصة\r\n'
    expect(read(arabicFirst)).toEqual({
      format: 'tsv',
      direction: ['ar', 'en'],
      entries: [{ forms: ['عربي'], glosses: ['English'] }, harbour, stall],
      leftOut: 0,
    })
    expect(read(englishFirst)).toEqual({
      format: 'tsv',
      direction: ['en', 'ar'],
      entries: [harbour, stall],
      leftOut: 0,
    })
  })

  it('takes the translation from the right column, and fields in quotation marks', () => {
    const text = '1\tنقيب\tnoun\t"head of a union"\n2\tأعلن\tverb\tannounce\n3\tأكد\tverb\tstress\n'
    expect(read(text).entries).toEqual([
      { forms: ['نقيب'], glosses: ['head of a union'] },
      { forms: ['أعلن'], glosses: ['announce'] },
      { forms: ['أكد'], glosses: ['stress'] },
    ])
  })

  it('leaves out lines without a translation and sentences, and says how many', () => {
    const sentence =
      'عاد سوق السمك إلى ميناء البلدة القديم\tThe fish market came back to the harbour'
    expect(read(`منصة\tstall\nوحيد\t\n${sentence}\n`)).toMatchObject({
      entries: [stall],
      leftOut: 2,
    })
  })

  it('is refused when it is none', () => {
    expect(problem('A text without any tab.\nAnother line.')).toEqual({
      code: 'dictionary-unknown',
      values: { name: 'terms' },
    })
    expect(problem('chat\tcat\nchien\tdog\n')).toMatchObject({ code: 'dictionary-empty' })
    expect(problem('a\tب\n'.repeat(500_001))).toMatchObject({ code: 'dictionary-too-long' })
  })
})

const tbx2008 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><descrip type="subjectField">fishing</descrip>
  <langSet xml:lang="en-GB"><tig><term>harbour</term></tig><ntig><termGrp><term>port</term></termGrp></ntig></langSet>
  <langSet xml:lang="ar"><tig><term>ميناء</term></tig><tig><term>مرفأ</term></tig></langSet>
  <langSet xml:lang="fr"><tig><term>port de pêche</term></tig></langSet>
</termEntry>
<termEntry id="2"><langSet xml:lang="en"><tig><term>stall</term></tig></langSet></termEntry>
</body></text></martif>`

const tbx2019 = `<tbx type="TBX-Basic" style="dct" xml:lang="ar" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
<text><body><conceptEntry id="c1">
  <langSec xml:lang="ar"><termSec><term>من<hi>صة</hi></term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
  <langSec xml:lang="en"><termSec><term><![CDATA[stall]]></term></termSec></langSec>
</conceptEntry></body></text></tbx>`

describe('a terminology file', () => {
  it('is read as ISO 30042 of 2008 and of 2019 have it', () => {
    expect(read(tbx2008)).toEqual({
      format: 'tbx',
      direction: ['en', 'ar'],
      entries: [harbour],
      leftOut: 1,
    })
    expect(read(tbx2019)).toEqual({
      format: 'tbx',
      direction: ['ar', 'en'],
      entries: [stall],
      leftOut: 0,
    })
  })

  it('is refused where it breaks off, with the line', () => {
    expect(problem(tbx2008.slice(0, 400))).toEqual({
      code: 'dictionary-damaged-at',
      values: { name: 'terms', line: 6 },
    })
  })
})

const unit = (ar: string, en: string): string =>
  `<tu><tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en-US"><seg>${en}</seg></tuv></tu>`
const tmx = (...units: readonly string[]): string =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header/><body>\n${units.join('\n')}\n</body></tmx>`

describe('a translation memory', () => {
  it('gives its short units, without the codes in them', () => {
    const coded = '<bpt i="1">&lt;b&gt;</bpt>من<hi>صة</hi><ept i="1">&lt;/b&gt;</ept>'
    expect(read(tmx(unit(coded, 'stall'), unit('ميناء، مرفأ', 'harbour, port')))).toEqual({
      format: 'tmx',
      direction: ['ar', 'en'],
      entries: [stall, harbour],
      leftOut: 0,
    })
  })

  it('teaches the words that translate each other in its sentences again and again', () => {
    const others = [
      ['وصل القطار إلى المحطة قبل الفجر', 'The train reached the station before dawn'],
      ['كتبت المعلمة رسالة طويلة لأهلها', 'The teacher wrote a long letter to her family'],
      ['زرع الفلاح أشجار اللوز حول الحقل', 'The farmer planted almond trees around the field'],
      ['غنى الأطفال في ساحة المدرسة ظهرا', 'The children sang in the school yard at noon'],
      ['فتح الخباز دكانه في الصباح الباكر', 'The baker opened his shop early in the morning'],
      ['قرأ الطبيب التقرير ثم أغلق الباب', 'The doctor read the report and closed the door'],
    ] as const
    const sentences = others.map(([ar, en]) => unit(ar, en))
    sentences.push(
      unit('نقيب الصيادين وقف أمام البحر يومها', 'The syndic stood before the sea that day'),
      unit('تحدث النقيب طويلا عن أسعار السمك', 'The syndic spoke long about prices of fish'),
      unit('وعد نقيب المهنة بإصلاح القوارب كلها', 'The syndic promised to repair all the boats'),
    )
    const { entries } = read(tmx(...sentences))
    expect(entries).toContainEqual(
      expect.objectContaining({ forms: ['نقيب'], glosses: ['syndic'] }),
    )
    expect(entries.every(({ strength = 1 }) => strength >= 0.6 && strength < 1)).toBe(true)
  })

  it('is refused without both languages', () => {
    const french = '<tu><tuv xml:lang="fr"><seg>port</seg></tuv></tu>'
    expect(problem(tmx(french))).toMatchObject({ code: 'dictionary-empty' })
  })
})

describe('a hostile file', () => {
  it.each([
    ['an entity of its own', '<!DOCTYPE tmx [<!ENTITY a "aaaa">]><tmx><body>&a;</body></tmx>'],
    [
      'a file of the system',
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>',
    ],
    ['elements without end', `<tmx>${'<a>'.repeat(200)}`],
    ['what is not well-formed', '<tmx><body><tu></body></tmx>'],
    ['a zero character', '<tmx><body>\u0000</body></tmx>'],
    ['no element at all', '<?xml version="1.0"?>'],
  ])('is refused: %s', (_what, text) => {
    expect(problem(text)).toMatchObject({ code: 'dictionary-damaged-at' })
  })

  it('is refused when it is XML of another kind', () => {
    expect(problem('<html><body>مرحبا\thello</body></html>')).toMatchObject({
      code: 'dictionary-unknown',
    })
  })
})
