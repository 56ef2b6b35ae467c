import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Format, WriteCounts, WriteOptions, Written } from '../../src-core/formats/format'
import type { Article } from '../../src-core/project/model'
import { articleOf, type BeadOf } from '../core/formats/article-of'

export const writeOptions: WriteOptions = {
  languages: { source: 'ar', target: 'en' },
  version: '0.1.0',
  now: '2026-03-05T06:07:08.900Z',
}

/** What a test knows of a format beyond the format itself. */
export interface FormatFacts {
  /** Source and target texts, read from the decoded files by code that shares nothing with the writer. */
  readonly read: (files: readonly string[]) => readonly (readonly [string, string])[]
  /** What the format makes of a text; the text itself where it keeps all. */
  readonly keep: (text: string) => string
}

/** Texts that break careless writers. Each stands once on each side. */
export const hostileTexts: readonly string[] = [
  'أُعيد افتتاح المكتبة، بعد ٣ سنوات، في ١٢ آذار؟',
  'بِسْمِ \u200Fمرحبا\u200E (UTF-8) \u061C\u2067«نص»\u2069 \u202Bx\u202C',
  'ـــ كشيدة \u00A0 \u200Cوفاصل\u200D',
  'one\r\ntwo\rthree\nfour',
  'tab\there,\u2028and there\u2029and\u0085there\u000Band\u000Cthere',
  `"Quoted," she said; 'and' ""twice""`,
  'Fish & chips <b>&amp;</b> ]]> <!-- --> <?xml?> &#10; %26',
  '=HYPERLINK("http://example.invalid";"x")',
  '-5 degrees',
  "'=1+1",
  '@SUM(1+1)*cmd|calc!A0',
  '\uFF1D1+1',
  '\t=1+1',
  "'quoted' by an apostrophe",
  '👩🏽\u200D🏫 \u{1F1F1}\u{1F1E7} 𝒳 \u{10FFFF}',
  'nul\u0000 bell\u0007 escape\u001B[31m unit\u001F',
  'lone \uD800 and \uDC00 surrogates',
  '\uFFFE\uFFFF\uFEFF marks',
  '\uFEFFa mark at the start',
  ' space at both ends ',
  '\\t \\n \\" \\u0041 {"id":1}',
  'x'.repeat(70_000),
]

const blankTexts: readonly string[] = ['', ' ', '\n', '\u0000', '\uD800', '\u0085', '\uFEFF']

/** Proves the laws that every format keeps. Call it inside a `describe`. */
export function checkFormat(format: Format, facts: FormatFacts): void {
  it('keeps every hostile text on either side', () => {
    proveLaws(format, facts, articleOf(hostileTexts.map(onSource)))
    proveLaws(format, facts, articleOf(hostileTexts.map(onTarget)))
  })

  it('writes an article without a bead', () => {
    proveLaws(format, facts, articleOf([]))
  })

  it('counts a bead whose text is blank as one-sided', () => {
    proveLaws(format, facts, articleOf(blankTexts.map(onSource)))
    proveLaws(format, facts, articleOf(blankTexts.map(onTarget)))
  })

  it('holds for any article [seed 42]', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        proveLaws(format, facts, article)
      }),
      { seed: 42, numRuns: 200 },
    )
  })
}

function proveLaws(format: Format, { read, keep }: FormatFacts, article: Article): void {
  const before = JSON.stringify(article)
  const written = writeOrThrow(format, article)
  expect(JSON.stringify(article)).toBe(before)
  expect(writeOrThrow(format, article)).toEqual(written)
  expect(total(written.counts)).toBe(article.beads.length)

  const beads = article.beads.map((bead) => [
    joinedTexts(article.source, bead.source),
    joinedTexts(article.target, bead.target),
  ])
  const holdsAll = !format.loses.includes('null-beads')
  const expected = beads
    .map((texts) => texts.map(keep))
    .filter((_kept, at) => holdsAll || (isPair(beads[at] ?? []) && !isFurnitureAt(article, at)))
  expect(read(written.files.map(decode))).toEqual(expected)
  expect(written.counts.written).toBe(expected.length)
}

/** Writes, or fails the test with the problem. */
export function writeOrThrow(format: Format, article: Article, options = writeOptions): Written {
  const result = format.writer.write([article], options)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** The text of a file; throws when its bytes are not strict UTF-8. */
export function decode({ bytes }: { readonly bytes: Uint8Array }): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function onSource(text: string): BeadOf {
  return { source: [text], target: ['plain'] }
}

function onTarget(text: string): BeadOf {
  return { source: ['سادة'], target: [text] }
}

function total({ written, omissions, additions, furniture }: WriteCounts): number {
  return written + omissions + additions + furniture
}

function joinedTexts(sentences: Article['source'], ids: readonly string[]): string {
  return sentences
    .filter(({ id, text }) => ids.includes(id) && text !== '')
    .map(({ text }) => text)
    .join(' ')
}

function isFurnitureAt(article: Article, at: number): boolean {
  const ids = [...(article.beads[at]?.source ?? []), ...(article.beads[at]?.target ?? [])]
  return [...article.source, ...article.target]
    .filter(({ id }) => ids.includes(id))
    .every(({ kind }) => kind === 'byline' || kind === 'caption')
}

function isPair(texts: readonly string[]): boolean {
  return texts.every((text) => /[^\s\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u.test(text))
}

const troublemakers: readonly string[] = Array.from(
  '=-+@\'"\t\r\n \\<&>اab\uFEFF\u2028\u0000\uD83D',
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...troublemakers),
    maxLength: 8,
  }),
  fc.constantFrom(...hostileTexts.filter((text) => text.length < 1000), ...blankTexts),
)

const anyArticle = fc
  .array(
    fc.record({
      source: fc.array(anyText, { maxLength: 3 }),
      target: fc.array(anyText, { maxLength: 3 }),
      kind: fc.constantFrom('body', 'heading', 'byline', 'caption'),
      startsParagraph: fc.boolean(),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { maxLength: 8 },
  )
  .map(articleOf)
