import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignArticle, alignParagraphs } from '../../../src-core/align/align-article'
import { createAligner } from '../../../src-core/align/create-aligner'
import type { Proposal } from '../../../src-core/load/proposal'
import { proposePage } from '../../../src-core/load/propose-page'
import { proposePair } from '../../../src-core/load/propose-pair'
import type { Article } from '../../../src-core/project/model'
import { validateProject } from '../../../src-core/project/validate-project'
import { loadAlignerData } from '../../../src-main/aligner-data'

const aligner = createAligner(loadAlignerData())
const root = path.resolve(import.meta.dirname, '../../..')

function counter(): () => string {
  let count = 0
  return () => {
    count += 1
    return `id-${String(count)}`
  }
}

/** Paragraphs of both sides as a proposal: all of them body. */
function proposalOf(source: readonly string[], target: readonly string[]): Proposal {
  const block = (side: 'source' | 'target', language: string) => (text: string, at: number) => ({
    id: `${side}-${String(at)}`,
    text,
    language,
    kind: 'body' as const,
    side,
  })
  return {
    title: 'Test',
    languages: { source: 'ar', target: 'en' },
    blocks: [...source.map(block('source', 'ar')), ...target.map(block('target', 'en'))],
  }
}

/** Beads by place: `0-0`, with `¶` where a paragraph bead begins. */
function beadsOf(article: Article): string {
  const places = {
    source: new Map(article.source.map(({ id }, at) => [id, at])),
    target: new Map(article.target.map(({ id }, at) => [id, at])),
  }
  return article.beads
    .map(({ source, target, startsParagraph }) => {
      const left = source.map((id) => places.source.get(id)).join()
      const right = target.map((id) => places.target.get(id)).join()
      return `${startsParagraph ? '¶' : ''}${left}-${right}`
    })
    .join(' ')
}

/** Beads of body text as the beginnings of their units. */
function bodyBeads(article: Article): readonly (readonly [string, string])[] {
  const sentences = new Map([...article.source, ...article.target].map((item) => [item.id, item]))
  const texts = (ids: readonly string[]): string =>
    ids.map((id) => sentences.get(id)?.text.slice(0, 12) ?? '').join(' + ')
  return article.beads
    .filter(({ source, target }) =>
      [...source, ...target].some((id) => sentences.get(id)?.kind === 'body'),
    )
    .map(({ source, target }) => [texts(source), texts(target)] as const)
}

const source = [
  'وصل المزارعون إلى السوق عند الفجر. باعوا 30 صندوقاً من التين.',
  'وقالت فاطمة إن الأسعار ارتفعت. لم يشترِ أحد العنب.',
]

describe('an article', () => {
  it('gets paragraph beads, and the sentences inside them', () => {
    const target = [
      'The farmers reached the market at dawn. They sold 30 boxes of figs.',
      'Fatima said that prices had risen. Nobody bought the grapes.',
    ]
    const article = alignArticle(proposalOf(source, target), aligner, { newId: counter() })
    expect(beadsOf(article)).toBe('¶0-0 1-1 ¶2-2 3-3')
    expect(article.source.map(({ startsParagraph }) => startsParagraph)).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(validateProject({ id: 'p', articles: [article] }).ok).toBe(true)
  })

  it('is aligned over paragraph breaks where the texts do not share them', () => {
    const target = [
      'The farmers reached the market at dawn. They sold 30 boxes of figs. Fatima said that prices had risen. Nobody bought the grapes.',
    ]
    const article = alignArticle(proposalOf(source, target), aligner, { newId: counter() })
    expect(beadsOf(article)).toBe('¶0-0 1-1 2-2 3-3')
  })

  it('can be aligned by paragraphs alone', () => {
    const target = ['The farmers reached the market at dawn. They sold 30 boxes of figs.']
    const article = alignParagraphs(proposalOf(source, target), aligner, { newId: counter() })
    expect(beadsOf(article)).toBe('¶0-0 ¶1-')
  })

  it('keeps every word of the sample, and pairs it as its table says', () => {
    const read = (name: string) => ({
      name,
      text: readFileSync(path.join(root, 'resources/sample', name), 'utf8'),
    })
    const proposal = proposePair(read('source.ar.txt'), read('target.en.txt'))
    if (!proposal.ok) throw new Error(proposal.problem.code)
    const article = alignArticle(proposal.value, aligner, { newId: counter() })
    expect(validateProject({ id: 'p', articles: [article] }).ok).toBe(true)
    const words = article.source
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, '')
    const blocks = proposal.value.blocks.filter(({ side }) => side === 'source')
    expect(words).toBe(
      blocks
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, ''),
    )
    const omitted = bodyBeads(article).filter(([, target]) => target === '')
    const added = bodyBeads(article).filter(([text]) => text === '')
    expect(omitted).toEqual([['وقد استعان ا', '']])
    expect(added).toEqual([['', 'The island, ']])
  })

  const page = path.resolve(root, '../shared/data/al-akhbar-page.txt')
  const title = 'pairs every body paragraph of a real page'
  if (existsSync(page))
    it(title, () => {
      const proposal = proposePage({ name: 'page', text: readFileSync(page, 'utf8') })
      if (!proposal.ok) throw new Error(proposal.problem.code)
      const article = alignArticle(proposal.value, aligner, { newId: counter() })
      const beads = bodyBeads(article)
      expect(beads.filter(([left, right]) => left === '' || right === '')).toEqual([])
      expect(beads.filter(([left]) => left.includes(' + '))).toEqual([])
      expect(beads.filter(([, right]) => right.includes(' + '))).toHaveLength(2)
      const kinds = new Map(
        [...article.source, ...article.target].map(({ id, kind }) => [id, kind]),
      )
      const furniture = article.beads.filter(({ source: left, target: right }) =>
        [...left, ...right].some((id) =>
          ['date', 'caption', 'link', 'pull-quote'].includes(kinds.get(id) ?? ''),
        ),
      )
      expect(furniture.length).toBeGreaterThanOrEqual(6)
      expect(furniture.filter((bead) => bead.source.length > 0 && bead.target.length > 0)).toEqual(
        [],
      )
    })
})
