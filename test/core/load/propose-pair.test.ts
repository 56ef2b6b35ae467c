import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src-core/load/article-paragraphs'
import { proposePage } from '../../../src-core/load/propose-page'
import { proposePair } from '../../../src-core/load/propose-pair'
import type { Proposal } from '../../../src-core/load/proposal'
import type { Result } from '../../../src-core/errors'
import type { Side } from '../../../src-core/project/model'

function read(source: string, target: string): Result<Proposal> {
  return proposePair({ name: 'one.txt', text: source }, { name: 'two.txt', text: target })
}

function value(result: Result<Proposal>): Proposal {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const english = 'A bakery opens\n\nThe bakery opened on Monday and the queue was long.'
const arabic = 'مخبز يفتح أبوابه\n\nافتتح المخبز يوم الاثنين وكان الصف طويلاً.'

describe('a pair of files', () => {
  it('is read in the order given, whatever its languages', () => {
    expect(value(read(arabic, english)).languages).toEqual({ source: 'ar', target: 'en' })
    const other = value(read(english, arabic))
    expect(other.languages).toEqual({ source: 'en', target: 'ar' })
    expect(other.title).toBe('A bakery opens')
    expect(other.blocks.map(({ side, kind }) => `${side ?? '-'} ${kind}`)).toEqual([
      'source heading',
      'source body',
      'target heading',
      'target body',
    ])
  })

  it('may be in other languages', () => {
    const french =
      'La boulangerie a ouvert lundi et les gens du village ont fait la queue pour le pain.'
    const farsi =
      'نانوایی روز دوشنبه باز شد و مردم روستا برای نان در صف ایستادند که این را می\u200cخواستند.'
    const hebrew = 'המאפייה נפתחה ביום שני'
    expect(value(read(french, english)).languages).toEqual({ source: 'fr', target: 'en' })
    expect(value(read(farsi, arabic)).languages).toEqual({ source: 'fa', target: 'ar' })
    expect(value(read(hebrew, english)).languages).toEqual({ source: 'he', target: 'en' })
    const unknown = 'ᎣᏏᏲ ᏂᎦᏓ'
    expect(value(read(unknown, english)).languages).toEqual({ source: 'und', target: 'en' })
  })

  it('keeps a line of the other language on its side, and leaves out a second text', () => {
    const quoted = `${arabic}\n\n“The bread rises”\n\nثم عاد كلٌّ إلى بيته ومعه رغيف ساخن وقصة يرويها لأولاده.`
    expect(value(read(quoted, english)).blocks.every(({ side }) => side !== null)).toBe(true)
    const doubled = `${arabic}\n\n${english}`
    const left = value(read(doubled, english)).blocks.filter(({ side }) => side === null)
    expect(left.map(({ text }) => text)).toEqual(english.split('\n\n'))
  })

  it.each([
    ['file-empty', ' \n ', english, 'one.txt'],
    ['file-empty', english, '\u200e\n', 'two.txt'],
    ['nothing-to-align', '12\n34', english, 'one.txt'],
    ['nothing-to-align', arabic, 'Share this article', 'two.txt'],
  ])('is refused as %s', (code, source, target, name) => {
    expect(read(source, target)).toEqual({ ok: false, problem: { code, values: { name } } })
  })

  it('is refused when both are in the same language', () => {
    for (const [text, language] of [
      [english, 'en'],
      [arabic, 'ar'],
    ] as const) {
      expect(read(text, text)).toEqual({
        ok: false,
        problem: {
          code: 'same-language',
          values: { language, source: 'one.txt', target: 'two.txt' },
        },
      })
    }
  })
})

describe('the bundled sample', () => {
  const folder = new URL('../../../resources/sample/', import.meta.url)
  const file = (name: string): { name: string; text: string } => ({
    name,
    text: readFileSync(new URL(name, folder), 'utf8'),
  })
  const proposal = value(proposePair(file('source.ar.txt'), file('target.en.txt')))
  const kindsOf = (side: Side): readonly string[] =>
    paragraphsOf(proposal, side).map(({ kind }) => kind)
  const body = (count: number): readonly string[] => new Array<string>(count).fill('body')

  it('is told apart as its README lists it', () => {
    expect(proposal.languages).toEqual({ source: 'ar', target: 'en' })
    expect(kindsOf('source')).toEqual([
      ...['heading', 'byline', 'date', 'caption', ...body(4), 'link', 'body', 'pull-quote'],
      ...[...body(2), 'heading', ...body(4), 'link', 'link'],
    ])
    expect(kindsOf('target')).toEqual([
      ...['heading', 'byline', 'byline', 'date', 'link', ...body(7), 'heading'],
      ...[...body(4), 'link', 'link'],
    ])
  })

  it('has what its README says is planted in it', () => {
    const source = paragraphsOf(proposal, 'source').map(({ text }) => text)
    const target = paragraphsOf(proposal, 'target').map(({ text }) => text)
    expect([source[9]?.includes('٣٤ ألف كتاب'), target[9]?.includes('43,000')]).toEqual([
      true,
      true,
    ])
    expect([target[8]?.includes('Shahin'), target[15]?.includes('Chahine')]).toEqual([true, true])
    expect(source[7]?.endsWith('لإعادة رسم الخزائن التي ضاعت.')).toBe(true)
    expect(target[13]).toContain('has no bridge to the mainland.')
  })

  it('is read as one page too', () => {
    const page = `${file('target.en.txt').text}\n\n${file('source.ar.txt').text}`
    const asPage = value(proposePage({ name: 'page.txt', text: page }))
    for (const side of ['source', 'target'] as const) {
      const plain = (from: Proposal): readonly string[] =>
        paragraphsOf(from, side).map(({ kind, text }) => `${kind} ${text}`)
      expect(plain(asPage)).toEqual(plain(proposal))
    }
  })
})

const realPage = '/work/shared/data/al-akhbar-page.txt'

describe.runIf(existsSync(realPage))('the page that a reader saved', () => {
  it('is split into the article and its translation, furniture told apart', () => {
    const proposal = value(proposePage({ name: 'page', text: readFileSync(realPage, 'utf8') }))
    const kindsOf = (side: Side): readonly string[] =>
      paragraphsOf(proposal, side).map(({ kind }) => kind)
    const body = (count: number): readonly string[] => new Array<string>(count).fill('body')
    expect(proposal.languages).toEqual({ source: 'ar', target: 'en' })
    expect(kindsOf('target')).toEqual(['heading', 'heading', 'byline', 'byline', ...body(8)])
    expect(kindsOf('source')).toEqual([
      ...['heading', 'heading', 'byline', 'date', 'heading', 'caption', 'body', 'link'],
      ...[...body(3), 'pull-quote', ...body(2), 'link', 'link'],
    ])
    expect(proposal.blocks.every(({ side }) => side !== null)).toBe(true)
  })
})
