import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src-core/text/split-sentences'

/** Each case is a text in which `¦` marks where a sentence ends. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'plain sentences': [
    'The road was closed. ¦Nobody knew why.',
    'Is the road open? ¦Yes! ¦Then we can leave.',
    'The road was closed.',
    'No stop at the end',
    'It cost 40 pounds. ¦15 people paid.',
    'They left early. ¦iPhone sales had fallen by then.',
    'Was it true?! ¦Nobody asked.',
  ],
  titles: [
    'Dr. Haddad spoke first. ¦Mr. Khoury followed.',
    'Mrs. Salim and Ms. Nader met Prof. Aoun.',
    'Gen. Saad met Sen. Walker. ¦Rep. Lopez stayed away.',
    'Gov. Reyes thanked Lt. Col. Brand. ¦The rest went home.',
    'The Rev. Samuel Obi led the prayers. ¦Capt. Ines Roy sang.',
    'She wrote to Messrs. Dale and Firth. ¦Neither answered.',
    'Visit St. Petersburg in May. ¦It is light all night.',
    'He lives on Main St. ¦The house is small.',
    'They climbed Mt. Sannine twice.',
  ],
  initials: [
    'J. K. Marlowe wrote it. ¦A. B. Carter read it.',
    'George W. Harland resigned. ¦His deputy took over.',
    'The book is by J.R.R. Tavener. ¦It sold well.',
    'They admired Samuel L. ¦He was kind.',
    'Choose plan B. ¦Engineers prefer it.',
    'Oranges hold vitamin C. ¦Doctors recommend them.',
    'It was between him and I. ¦Then she left.',
    'The cup went to team A. ¦Samir scored.',
  ],
  'abbreviations with full stops inside': [
    'The U.S. Army moved in. ¦The U.N. Security Council met.',
    'They flew to the U.S. ¦The trip was long.',
    'It happened in the U.K. ¦In France it did not.',
    'Many fruits, e.g. Lebanese apples, are exported, i.e. Sold abroad.',
    'She holds a Ph.D. in law. ¦He holds none.',
    'The D.C. area was quiet. ¦So was the U.S. Senate.',
  ],
  hours: [
    'It began at 5 p.m. ¦Witnesses heard two blasts.',
    'It began at 5 p.m. Monday and ended at 9 a.m. Tuesday.',
    'Doors open at 7 a.m. and close at 6 p.m. daily.',
    'The train left at 10 a.m. GMT. ¦Nobody was on it.',
    'The ship sailed at 3 a.m. ¦Rescuers found it at noon.',
    'At 9.30 a.m. the bank opened.',
  ],
  'companies, places, months': [
    'Cedar Inc. said profits rose. ¦Olive Corp. Chief Executive Rana Aziz did not.',
    'He works for Harbour Ltd. ¦The firm is new.',
    'Palm Co. shares fell. ¦They rose again on Jan. 5.',
    'It opened in Sept. 2019. ¦It closed in Dec. ¦The owner left.',
    'They moved to Springfield, Ill. ¦There they stayed.',
    'She met Karim Daher Jr. in Boston, Mass. last week.',
    'See Aziz et al. for details.',
    'They played Rovers vs. United. ¦United won.',
  ],
  'numbers and dates': [
    'It rose 3.5 percent. ¦Oil fell by 0.75.',
    'The vote is on 5. 3. 2024. ¦It is the first.',
    'Dated 12.11.2023. ¦Signed by both.',
    'See No. 5 on the list. ¦No. ¦I will not.',
    'Turn to p. 12 or pp. 14 to 16. ¦Then read Fig. 3 again.',
    'Art. 5 and Sec. II apply. ¦Nothing else does.',
    'It was built in 1999. ¦2004 saw it fall.',
    'On 5. March 2024 they met.',
    'Version 2.0 is out. ¦Version 2.1 is not.',
    'They read 1 Cor. 5:2 aloud. ¦Then they sang.',
    'It cost approx. 5 pounds.',
  ],
  'web and mail addresses': [
    'Write to rana.aziz@mail.example.org. ¦She will answer.',
    'See https://example.org/a.b?c=1!d for more. ¦Or ask us.',
    'See www.example.org. ¦It is free.',
    'The site Example.com went down. ¦It is back.',
    'They use Node.js and Booking.Com today.',
  ],
  'three dots': [
    'He waited… and waited... then left.',
    'He waited... ¦Nobody came.',
    'Well… I think so.',
    'The law [...] protects them. ¦It is old.',
    'So it goes . . . and goes. ¦Always.',
  ],
  quotations: [
    '“Is it safe?” she asked. ¦“It is.”',
    '“Run!” he shouted. ¦Everybody ran.',
    '“Is it safe?” Amira asked. ¦Nobody knew.',
    '“Is it safe?” ¦The guide shrugged.',
    'He said: “I am tired. ¦I want to go home.” ¦Then he slept.',
    '“I am tired,” he said. ¦“So am I.”',
    '"We lost." ¦"We did not."',
    'She said "we lost." ¦Then she wept.',
    "He called it 'a mess.' ¦It was.",
    'The film “Who Goes There?” Director Sami Nour made was long.',
    'He asked “why now?” ¦The minister smiled.',
    'They chanted “No!” and left.',
    'Critics read “Where To?” in one night. ¦They liked it.',
    '‘Is it you?’ he asked. ¦It was.',
    'He left. ¦“Why?” ¦No answer came.',
    'She heard “stop.” ¦“Who said that?” she asked.',
  ],
  'brackets and notes': [
    'He left (it was late). ¦She stayed.',
    'He left. ¦(It was late.) ¦She stayed.',
    'The mayor (who was he?) did not come.',
    'The bill (passed in 1990. Repealed in 1995) was short. ¦It was bad.',
    'It was built in 1900.[1] ¦It fell in 1950.[2][3]',
    'The end came fast.² ¦Nobody saw it.',
    'He agreed (!) and signed. ¦She did not.',
  ],
  lists: [
    '1. First we eat.',
    '1. First we eat. ¦2. Then we sleep.',
    'A. Open the box. ¦B. Close it.',
    'IV. The harbour',
    '3.2. Methods',
  ],
  'missing or odd spaces': [
    'The road was closed.¦Nobody knew why.',
    'He left?¦Nobody knew.',
    'He left.¦“Why?” she asked.',
    'He left .¦ She stayed .',
    'He called it a “mess”.¦As it was.',
    'The share was 27%.¦A new count is due.',
    'It ended in 2020.¦They went home.',
    'She said “no.”¦They left.',
    '. The stray stop stays. ¦It harms nobody.',
  ],
  lines: [
    'A headline without a stop\n¦The first sentence. ¦The second.',
    'One line\r\n¦another line',
    'A line\n.',
    'First\n\n¦Second',
  ],
}

const table = Object.entries(cases).flatMap(([group, texts]) => texts.map((text) => [group, text]))

describe('splitSentences, English', () => {
  it.each(table)('%s: %s', (_group, marked = '') => {
    const text = marked.replace(/¦/gu, '')
    const expected = marked.split('¦').map((sentence) => sentence.trim())
    const found = splitSentences(text, 'en').map((span) => text.slice(span.start, span.end))
    expect(found).toEqual(expected)
  })

  it('ends a sentence at a semicolon only when asked to', () => {
    const text = 'He came; he saw.'
    expect(splitSentences(text, 'en')).toHaveLength(1)
    expect(splitSentences(text, 'en', { atSemicolons: true })).toEqual([
      { start: 0, end: 8 },
      { start: 9, end: 16 },
    ])
  })

  it('knows the abbreviations of French and German in texts of those languages', () => {
    const count = (text: string, language: string): number => splitSentences(text, language).length
    expect(count('Le cas de M. Haddad, cf. Annexe, est clos. Il part.', 'fr')).toBe(2)
    expect(count('Das gilt z. B. Montag. Nr. 5 fehlt.', 'de')).toBe(2)
  })
})
