import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../../src-core/formats/format'
import { formats } from '../../../src-core/formats/index'
import { readers } from '../../../src-core/formats/readers'
import type { SourceFile } from '../../../src-core/formats/reader'
import { baseLanguage } from '../../../src-core/text/languages'
import { writeOptions, writeOrThrow } from '../../support/check-format'
import { fileOf, fixturesOf, readBitext, readerById } from '../../support/format-fixtures'
import { fuzzReader } from '../../support/fuzz-reader'
import { difficultArticle } from '../../support/difficult-article'
import {
  chosenPairs,
  joinedTexts,
  readWritten,
  withoutLineEnds,
  type Export,
} from '../../support/read-written'
import { articleOf } from './article-of'
import { reviewedArticle } from './reviewed-article'

/** Seed of the mutated files; `npm run fuzz` goes on from others. */
const SEED = 7_000
/** Five hundred files take a while on a busy machine; how long one may take, `fuzzReader` knows. */
const patience = 120_000

describe('the readers', () => {
  it('have a name, an ending and fixtures of their own, and recognise them', () => {
    expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length)
    for (const reader of readers) {
      expect(reader.extensions.length).toBeGreaterThan(0)
      const cases = fixturesOf(reader.id)
      expect(cases.length, reader.id).toBeGreaterThan(0)
      for (const files of cases) {
        const first = readers.find((each) => each.recognises(files))
        expect(first?.id, files[0]?.name ?? '').toBe(reader.id)
      }
    }
  })
})

for (const reader of readers) {
  describe(`the laws of readers: ${reader.name}`, () => {
    it(
      `neither throws nor hangs on mutated files [seed ${String(SEED)}]`,
      async () => {
        const faults = await fuzzReader(reader, fixturesOf(reader.id), { from: SEED, count: 500 })
        expect(faults).toEqual([])
      },
      patience,
    )

    it('answers nothing, blanks and noise with a problem or a text', () => {
      const odd: readonly (readonly SourceFile[])[] = [
        [],
        [fileOf('a.txt', 'x')],
        [{ name: 'a', bytes: new Uint8Array(), text: null }],
        [{ name: 'a', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), text: null }],
      ]
      for (const files of odd) {
        expect(typeof reader.recognises(files)).toBe('boolean')
        expect(reader.read(files)).toHaveProperty('ok')
      }
    })
  })
}

describe('what was written is read again', () => {
  const written = (id: string, article: typeof reviewedArticle) =>
    formats
      .filter((format) => format.id === id)
      .flatMap((format) => writeOrThrow(format, article).files)
      .map(({ ending, bytes }) => fileOf(`article${ending}`, bytes))
  const textsOf = (article: typeof reviewedArticle, isPair: boolean) => {
    const joined = (side: 'source' | 'target', ids: readonly string[]) =>
      article[side]
        .filter(({ id }) => ids.includes(id))
        .map(({ text }) => text)
        .join(' ')
    return article.beads
      .map((bead) => [joined('source', bead.source), joined('target', bead.target)])
      .filter(([source, target]) => !isPair || (source !== '' && target !== ''))
  }
  const joinedPairs = (files: readonly SourceFile[]) => joinedTexts(readBitext(files))

  // What is made for people shows struck words too, but for Markdown.
  const isReadBack = ({ id, group }: Format) => id === 'markdown' || group !== 'people'
  for (const format of formats.filter(isReadBack)) {
    it(`as ${format.name}, with texts and reviews as they were`, () => {
      const files = written(format.id, reviewedArticle)
      const isPair = format.loses.includes('null-beads')
      expect(joinedPairs(files)).toEqual(textsOf(reviewedArticle, isPair))
      if (format.loses.includes('status')) return
      const statuses = reviewedArticle.beads
        .filter(({ source, target }) => !isPair || (source.length > 0 && target.length > 0))
        .map(({ review }) => review.status)
      expect(readBitext(files).beads.map(({ review }) => review.status)).toEqual(statuses)
    })

    it(`as ${format.name}, bidi marks, tashkeel and odd signs included [seed 11]`, () => {
      const word = fc.constantFrom(
        'بِسْمِ',
        '\u200Fنص\u200E',
        '«\u2067x\u2069»',
        'a,b;c',
        '"q"',
        '=1',
        '-x',
        "'=1",
        '&amp;',
        '<b>',
        '\u200C',
        '\u061C',
        'ـــ',
        '👩🏽',
        '\\n',
        '_x0041_',
        '~',
        '{}',
        '١٢',
      )
      const text = fc
        .array(word, { minLength: 1, maxLength: 4 })
        .map((words) => `س ${words.join(' ')} x`)
      fc.assert(
        fc.property(fc.array(fc.tuple(text, text), { minLength: 3, maxLength: 8 }), (pairs) => {
          const article = articleOf(
            pairs.map(([source, target]) => ({
              source: [`نعم ${source}`],
              target: [`Yes ${target}`],
            })),
          )
          expect(joinedPairs(written(format.id, article))).toEqual(textsOf(article, true))
        }),
        { seed: 11, numRuns: 60 },
      )
    })
  }

  it('as JSON Lines, down to each sentence, its kind and what it was before', () => {
    const bitext = readBitext(written('jsonl', reviewedArticle))
    for (const side of ['source', 'target'] as const) {
      expect(bitext[side]).toEqual(
        reviewedArticle[side].map(({ text, imported, kind, startsParagraph }) => ({
          text,
          imported,
          kind,
          startsParagraph,
        })),
      )
    }
    expect(bitext.beads.map(({ id, confidence, review }) => ({ id, confidence, review }))).toEqual(
      reviewedArticle.beads.map(({ id, confidence, review }) => ({ id, confidence, review })),
    )
  })
})

/** What stands between the tags of a page; nothing of what is no page. */
const textOfMarkup = (bytes: Uint8Array = new Uint8Array()) => {
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith('<!doctype html>')) return ''
  const entities = { lt: '<', gt: '>', amp: '&' } as const
  return withoutLineEnds(
    text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&#10;', '\n')
      .replaceAll(/&(lt|gt|amp);/g, (_whole, name: keyof typeof entities) => entities[name]),
  )
}

/** Everything that the export dialog offers to choose from. */
const choices: Readonly<Record<string, Partial<Export>>> = {
  'as it is': {},
  'from the Arabic interface': { interfaceLanguage: 'ar' },
  'by paragraphs': { options: { level: 'paragraph' } },
  'as imported': { options: { text: 'imported' } },
  'the approved and the queried': { options: { statuses: ['approved', 'query'] } },
  'under other codes': { options: { languages: { source: 'ar-LB', target: 'en-GB' } } },
}

describe.each(Object.entries(choices))('a difficult article, %s', (_name, choice) => {
  const given: Export = {
    article: difficultArticle,
    options: {},
    interfaceLanguage: 'en',
    ...choice,
  }
  it.each(formats.map((format) => [format.id, format] as const))(
    'comes back letter by letter from %s, or is said to lose something',
    (_id, format) => {
      const { exported, reader, imported } = readWritten(format, given)
      const isFolded = [...format.loses, ...reader.drops].includes('line-ends')
      const kept = isFolded ? withoutLineEnds : (text: string) => text
      const isWarned = exported.warnings.some(({ name }) => name === 'line-ends')
      expect(isWarned).toBe(format.loses.includes('line-ends'))
      const pairs = chosenPairs(format, given).map((pair) => pair.map(kept))
      if (imported.type === 'bitext') {
        expect(joinedTexts(imported).map((pair) => pair.map(kept))).toEqual(pairs)
        expect([imported.languages.source, imported.languages.target].map(baseLanguage)).toEqual([
          'ar',
          'en',
        ])
        return
      }
      const { content } = imported
      const whole =
        typeof content === 'string' ? content : content.map(({ text }) => text).join(' ')
      if (format.isReport === true) {
        const { title, threads = [] } = given.article
        const said = threads.flatMap(({ comments }) => comments.map(({ text }) => text))
        const words = [title, ...said].map(withoutLineEnds)
        const shown = `${whole} ${textOfMarkup(exported.files[0]?.bytes)}`
        for (const each of words) expect(shown).toContain(each)
        return
      }
      for (const [, target = ''] of pairs) expect(whole).toContain(target)
    },
  )
})

describe('a file of several articles', () => {
  it.each(['docx', 'html', 'markdown', 'xlsx'])('has the pairs of all of them: %s', (id) => {
    const format = formats.find((each) => each.id === id)!
    const written = format.writer.write(
      [reviewedArticle, { ...reviewedArticle, id: 'b' }],
      writeOptions,
    )
    if (!written.ok) throw new Error(written.problem.code)
    const files = written.value.files.map(({ ending, bytes }) => fileOf(`two${ending}`, bytes))
    expect(readBitext(files).beads).toHaveLength(2 * reviewedArticle.beads.length)
  })
})

describe('a reader by its id', () => {
  it('is in the list once', () => {
    expect(readerById('tmx').name).toBe('TMX')
    expect(() => readerById('none')).toThrow()
  })
})
