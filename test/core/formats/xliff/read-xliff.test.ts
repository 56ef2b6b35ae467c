import { describe, expect, it } from 'vitest'
import { returnedUnit2 } from '../../../../src-core/return/xliff-unit-2'
import { descendantsNamed, parseXml } from '../../../../src-core/formats/xml/parse-xml'
import { fileOf, pairsOf, readBitext } from '../../../support/format-fixtures'

const xliff2 = (units: string, attributes = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en"><file id="f" ${attributes}>${units}</file></xliff>`
const xliff12 = (units: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" datatype="plaintext" source-language="ar" target-language="en"><body>${units}</body></file></xliff>`

const read = (document: string) => readBitext([fileOf('a.xlf', document)])
const reviewOf = (segment: string, metadata = '') =>
  read(
    xliff2(
      `<unit id="u1">${metadata}<segment ${segment}><source>نص</source><target>Text</target></segment></unit>`,
    ),
  ).beads[0]?.review.status

describe('XLIFF 2', () => {
  const moved = xliff2(
    '<unit id="u1"><segment id="a"><source>أولًا.</source><target order="5">Third.</target></segment>' +
      '<ignorable><source> </source></ignorable>' +
      '<segment id="b"><source>ثانيًا.</source><target order="1">First.</target></segment>' +
      '<ignorable><source> </source></ignorable>' +
      '<segment id="c"><source>ثالثًا.</source><target order="3">Second.</target></segment></unit>' +
      '<unit id="u2"><segment id="a"><source>رابعًا.</source><target>Fourth.</target></segment></unit>',
  )

  it('has each target with its source, and the targets in their own order', () => {
    const bitext = read(moved)
    expect(pairsOf(bitext)).toEqual([
      ['أولًا.', 'Third.'],
      ['ثانيًا.', 'First.'],
      ['ثالثًا.', 'Second.'],
      ['رابعًا.', 'Fourth.'],
    ])
    expect(bitext.target.map(({ text }) => text)).toEqual([
      'First.',
      'Second.',
      'Third.',
      'Fourth.',
    ])
    expect(bitext.target.map(({ startsParagraph }) => startsParagraph)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('comes back from a colleague in the order of the target', () => {
    const [unit] = descendantsNamed(parseXml(moved), 'unit').map(returnedUnit2)
    expect(unit?.target).toBe('First. Second. Third.')
  })

  it('keeps the order of the file where places are given twice or lie outside', () => {
    for (const order of ['9', '0', '2', 'x']) {
      const document = xliff2(
        `<unit id="u1"><segment><source>أولًا.</source><target order="${order}">One.</target></segment>` +
          '<segment><source>ثانيًا.</source><target>Two.</target></segment></unit>',
      )
      expect(read(document).target.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    }
  })

  it('leaves a space where a code is the end of a line', () => {
    const bitext = read(
      xliff2(
        '<unit id="u1"><segment><source>أولًا<ph id="1" type="fmt" subType="xlf:lb"/>ثانيًا</source>' +
          '<target>One<ph id="1" type="fmt" subType="xlf:lb"/>two<ph id="2"/></target></segment></unit>',
      ),
    )
    expect(pairsOf(bitext)).toEqual([['أولًا ثانيًا', 'One two']])
  })

  it('gives issues of ITS as notes, from their list and from the marks in the text', () => {
    const bitext = read(
      xliff2(
        '<unit id="u1"><its:locQualityIssues xmlns:its="http://www.w3.org/2005/11/its" xml:id="q">' +
          '<its:locQualityIssue locQualityIssueType="numbers" locQualityIssueComment="three, not two"/>' +
          '<its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>' +
          '<segment><source>نص</source><target><mrk id="m" its:locQualityIssueType="grammar">Text</mrk></target></segment></unit>',
      ),
    )
    expect(bitext.beads[0]?.notes?.map(({ text }) => text)).toEqual([
      'numbers: three, not two',
      'style',
      'grammar',
    ])
  })

  it('believes the state of a segment more than what was written of it before a tool changed that', () => {
    const metadata =
      '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup category="x-muqabala">' +
      '<mda:meta type="status">approved</mda:meta><mda:meta type="by">Layla</mda:meta></mda:metaGroup></mda:metadata>'
    expect(reviewOf('state="reviewed" subState="muqabala:reviewed"', metadata)).toBe('approved')
    expect(reviewOf('state="translated"', metadata)).toBe('unreviewed')
    expect(reviewOf('state="final"', metadata)).toBe('approved')
    expect(reviewOf('state="translated" subState="other:query"', metadata)).toBe('query')
  })
})

describe('white space in XLIFF', () => {
  const spread = '\n        أولًا\n        ثانيًا\n      '

  it('that makes the file legible is one space, or none at the ends of a text', () => {
    const unit2 = `<unit id="u1"><segment><source>${spread}</source><target>One  two</target></segment></unit>`
    expect(pairsOf(read(xliff2(unit2)))).toEqual([['أولًا ثانيًا', 'One  two']])
    const unit12 = `<trans-unit id="1"><source>${spread}</source><target>One\ttwo </target></trans-unit>`
    expect(pairsOf(read(xliff12(unit12)))).toEqual([['أولًا ثانيًا', 'One\ttwo ']])
  })

  it('belongs to the text where the file says so, around it or on it', () => {
    const unit = (attributes: string) =>
      `<unit id="u1"><segment><source ${attributes}>${spread}</source><target>One</target></segment></unit>`
    for (const document of [
      xliff2(unit(''), 'xml:space="preserve"'),
      xliff2(unit('xml:space="preserve"')),
      xliff12(
        `<trans-unit id="1" xml:space="preserve"><source>${spread}</source><target>One</target></trans-unit>`,
      ),
    ]) {
      expect(pairsOf(read(document))[0]?.[0]).toBe(spread)
    }
    expect(pairsOf(read(xliff2(unit('xml:space="default"'), 'xml:space="preserve"')))[0]?.[0]).toBe(
      'أولًا ثانيًا',
    )
  })
})
