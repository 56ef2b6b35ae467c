import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignArticle } from '../../../src-core/align/align-article'
import { createAligner } from '../../../src-core/align/create-aligner'
import { explanationOf } from '../../../src-core/align/explanation-of'
import { proposePair } from '../../../src-core/load/propose-pair'
import { editBeadText } from '../../../src-core/project/commands/edit-bead-text'
import type { Article, Reason, Side } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { loadAlignerData } from '../../../src-main/aligner-data'
import { checkOutcome } from '../../support/check-change'
import { countingIds } from '../../support/project-of'

const aligner = createAligner(loadAlignerData())
const sample = path.resolve(import.meta.dirname, '../../../resources/sample')

function aligned(...names: readonly [string, string]): Article {
  const read = (name: string) => ({ name, text: readFileSync(path.join(sample, name), 'utf8') })
  const proposal = proposePair(read(names[0]), read(names[1]))
  if (!proposal.ok) throw new Error(proposal.problem.code)
  return alignArticle(proposal.value, aligner, { newId: countingIds() })
}

function beadWith(article: Article, text: string) {
  const bead = article.beads.find((each) => beadText(article, each, 'target').includes(text))
  if (bead === undefined) throw new Error(text)
  return bead
}

function explained(article: Article, bead: string): readonly Reason[] {
  const explanation = explanationOf(article, bead)
  return explanation === null ? [] : aligner.explain(explanation)
}

const factsOf = (reasons: readonly Reason[], kind: Reason['kind']) =>
  reasons
    .filter((reason) => reason.kind === kind)
    .map(({ source, target }) => `${source ?? '—'} | ${target ?? '—'}`)

describe('explaining a bead as its text reads now', () => {
  const article = aligned('source.ar.txt', 'target.en.txt')

  it('says of a bead that nobody touched what the alignment said of its numbers and dates', () => {
    for (const bead of article.beads.slice(6, 14)) {
      for (const kind of ['number', 'date'] as const) {
        expect(factsOf(explained(article, bead.id), kind)).toEqual(factsOf(bead.reasons, kind))
      }
    }
  })

  it('finds that a corrected number matches', () => {
    const bead = beadWith(article, '43,000')
    expect(factsOf(bead.reasons, 'number')).toEqual(['٣٤ ألف | —', '— | 43,000'])
    const text = beadText(article, bead, 'target').replace('43,000', '34,000')
    const outcome = editBeadText(article, bead.id, 'target', text, countingIds())
    const edited = checkOutcome({ id: 'project', articles: [article] }, outcome).articles[0]!
    expect(factsOf(explained(edited, bead.id), 'number')).toEqual(['٣٤ ألف | 34,000'])
  })

  it('keeps the sides of the article when the Arabic is the translation', () => {
    const turned: Article = {
      ...article,
      languages: { source: 'en', target: 'ar' },
      source: article.target,
      target: article.source,
      beads: article.beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })),
    }
    const bead = beadWith(article, '43,000').id
    const sides = (reasons: readonly Reason[], one: Side, other: Side) =>
      reasons.map((reason) => `${reason.kind} ${reason[one] ?? ''} ${reason[other] ?? ''}`)
    expect(sides(explained(turned, bead), 'target', 'source')).toEqual(
      sides(explained(article, bead), 'source', 'target'),
    )
  })

  it('has nothing to say of a bead that is gone', () => {
    expect(explanationOf(article, 'nowhere')).toBeNull()
  })
})
