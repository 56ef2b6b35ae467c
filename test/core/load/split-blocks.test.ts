import { describe, expect, it } from 'vitest'
import { splitBlocks, splitMixedBlock } from '../../../src-core/load/split-blocks'

const texts = (text: string): readonly string[] => splitBlocks(text).map((block) => block.text)

/** Breaks a text at a width as text editors do. */
function wrap(
  text: string,
  width: number,
  count: (line: string) => number = (line) => line.length,
): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || count(`${line} ${word}`) > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}

const english = [
  'The ferry that used to cross the bay every hour now crosses it twice a day, and the island has learnt to plan its life around the second crossing.',
  'Nobody complains aloud. The schoolteacher keeps a spare bed for the doctor, and the doctor keeps a spare bag in the schoolhouse, so that neither of them has to run.',
  'In winter the fog decides.',
]
const arabic = [
  'صارت العبّارة التي كانت تقطع الخليج كل ساعة تقطعه مرتين في اليوم، وتعلّمت الجزيرة أن ترتّب حياتها على موعد الرحلة الثانية وما بعدها.',
  'لا أحد يشتكي بصوت عالٍ. المعلّمة تحتفظ بسرير إضافي للطبيب، والطبيب يحتفظ بحقيبة إضافية في المدرسة، كي لا يضطر أحد منهما إلى الركض.',
  'في الشتاء يقرّر الضباب.',
]

describe('the blocks of a text', () => {
  it('are its lines, whatever ends them and whatever blank lines stand between', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\n \u00a0\t\n\n', '\f']) {
      expect(texts(['one', ' two\u00a0', '\tthree'].join(end))).toEqual(['one', 'two', 'three'])
    }
  })

  it.each([60, 72, 79, 100])('are joined again where a program broke them at %i', (width) => {
    for (const paragraphs of [english, arabic, [...english, ...arabic]]) {
      const wrapped = paragraphs.map((text) => wrap(text, width)).join('\n\n')
      expect(texts(wrapped)).toEqual(paragraphs)
    }
  })

  it('are joined whether the program counted the marks on letters or not', () => {
    const marked =
      'وَصَلَتِ السَّفينَةُ عِندَ الفَجرِ، وَكانَ عَلى الرَّصيفِ رَجُلٌ واحِدٌ يَنتَظِرُ مُنذُ اللَّيلِ وَلا يَعرِفُ أَحَدٌ مَن هو، ثُمَّ نَزَلَت مِنها امرَأَةٌ تَحمِلُ قَفَصاً فيهِ عُصفورٌ أَصفَرُ، فَمَشَيا مَعاً إِلى آخِرِ المَرفَأِ مِن غَيرِ أَن يَقولا شَيئاً.'
    const plain = arabic[0] ?? ''
    const visible = (text: string): number => text.replace(/\p{M}/gu, '').length
    for (const count of [visible, (text: string): number => text.length]) {
      const wrapped = [marked, plain].map((text) => wrap(text, 64, count)).join('\n\n')
      expect(texts(wrapped)).toEqual([marked, plain])
    }
  })

  it('are joined without blank lines too: a short line ends a paragraph', () => {
    expect(texts(english.map((text) => wrap(text, 66)).join('\n'))).toEqual(english)
  })

  it('begin anew at an indented line and at a list item', () => {
    const [first = '', second = ''] = english
    const indented = [first, second].map((text) => `    ${wrap(text, 66)}`).join('\n')
    expect(texts(indented)).toEqual([first, second])
    const item = '- the second ferry, which is older than the first and slower, too'
    expect(texts(`${wrap(first, 66)}\n${item}\n\n${wrap(second, 66)}`)).toEqual([
      first,
      item,
      second,
    ])
  })

  it('join a line that was broken at a hyphen without a space', () => {
    const text =
      'It was the last of the great flat-bottomed boats that the yard had ever built, a well-\nloved and much-repaired thing that leaked at every seam and was never once late in forty\nyears.'
    expect(texts(text)).toEqual([text.replace('well-\n', 'well-').replace('\n', ' ')])
  })

  it('are not joined where the lines are verse, a headline and its caption, or an address', () => {
    const verse =
      'Before the harbour had a wall the salt came over on the backs of men,\nAnd what the sea had given us the sea took back and kept again,\nAnd all the women on the quay stood in the wind and called by name\nThe men who in the morning went and in the evening never came,'
    expect(texts(verse)).toHaveLength(4)
    const qasida = [
      'سَلوا عَنِ البَحرِ مَن في المَوجِ قَد سَكَنوا وَعَن مَراكِبِهِم في لَيلِهِ سَلوا',
      'كانوا يَعودونَ وَالأَمطارُ تَسبِقُهُم إِلى الديارِ وَفي أَكُفِّهِمُ الأَمَلُ',
      'وَاليَومَ لا مَركَبٌ في البَحرِ نَرقُبُهُ وَلا شِراعٌ عَلى الآفاقِ يَرتَحِلُ',
      'فَيا مَنارَةُ إِن مَرَّت سَفينَتُهُم قولي لَهُم إِنَّنا في المَرفَأِ الأُوَلُ',
      'وَإِنَّنا ما نَسينا وَقعَ خَطوِهِمُ عَلى الرَصيفِ وَلا أَنسانا المَلَلُ',
    ].join('\n')
    expect(texts(qasida)).toHaveLength(5)
    const [first = '', second = ''] = arabic
    const head =
      'العبّارة تقطع الخليج مرتين في اليوم بعدما كانت كل ساعة\nالعبّارة عند الرصيف الغربي في انتظار الركاب صباح أمس'
    expect(texts([head, first, second].join('\n\n'))).toEqual([...head.split('\n'), first, second])
    expect(texts('12 Quay Street\nNur Island\nPost box 7')).toHaveLength(3)
  })

  it('know which of them stand alone between blank lines', () => {
    expect(splitBlocks('a\nb\n\nc')).toEqual([
      { text: 'a', alone: false },
      { text: 'b', alone: false },
      { text: 'c', alone: true },
    ])
  })
})

describe('a line in two languages', () => {
  const parts = (text: string): readonly string[] =>
    splitMixedBlock({ text, alone: true }).map((block) => block.text)

  it('is cut between them, quotation marks with their own', () => {
    expect(parts('“The Salt Road” opens again «طريق الملح» تُفتح من جديد')).toEqual([
      '“The Salt Road” opens again',
      '«طريق الملح» تُفتح من جديد',
    ])
    expect(parts('طريق الملح تُفتح من جديد | The Salt Road opens again')).toEqual([
      'طريق الملح تُفتح من جديد',
      'The Salt Road opens again',
    ])
  })

  it('is not cut at a name', () => {
    const text = 'تعلّم الصنعة في معهد Nordic Baking School ثم عاد'
    expect(parts(text)).toEqual([text])
  })
})
