import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignArticle } from '../../../src-core/align/align-article'
import { createAligner } from '../../../src-core/align/create-aligner'
import { realignArticle } from '../../../src-core/align/realign-article'
import { proposePair } from '../../../src-core/load/propose-pair'
import { realignBeads } from '../../../src-core/project/commands/realign-beads'
import type { Article, Bead } from '../../../src-core/project/model'
import { loadAlignerData } from '../../../src-main/aligner-data'
import { checkOutcome } from '../../support/check-change'
import { countingIds } from '../../support/project-of'

const aligner = createAligner(loadAlignerData())
const sample = path.resolve(import.meta.dirname, '../../../resources/sample')

function alignedSample(): Article {
  const read = (name: string) => ({ name, text: readFileSync(path.join(sample, name), 'utf8') })
  const proposal = proposePair(read('source.ar.txt'), read('target.en.txt'))
  if (!proposal.ok) throw new Error(proposal.problem.code)
  return alignArticle(proposal.value, aligner, { newId: countingIds() })
}

function realigned(article: Article): readonly Bead[] {
  const [first, last] = [article.beads[0]?.id ?? '', article.beads.at(-1)?.id ?? '']
  const proposed = realignArticle(article, aligner, {})
  const outcome = realignBeads(article, { first, last }, proposed, () => crypto.randomUUID())
  if (!outcome.ok) throw new Error(outcome.refusal)
  const after = checkOutcome({ id: 'project', articles: [article] }, outcome)
  return after.articles[0]?.beads ?? []
}

const pairs = (beads: readonly Bead[]) =>
  beads
    .filter(({ source, target }) => source.length + target.length > 1)
    .map(({ source, target }) => `${source.join(' ')}|${target.join(' ')}`)
    .sort()

/** Every translation moved one row down, as an aligner might have gone wrong. */
function shifted(article: Article): Article {
  const beads = article.beads.map((bead, at) => ({
    ...bead,
    target: article.beads.at(at - 1)?.target ?? [],
  }))
  return { ...article, beads: beads.filter((bead) => bead.source.length + bead.target.length > 0) }
}

describe('aligning an article again', () => {
  const article = alignedSample()

  it('finds the pairs that a wrong alignment has lost', () => {
    const wrong = shifted(article)
    const right = new Set(pairs(article.beads))
    const shareRight = (beads: readonly Bead[]) =>
      pairs(beads).filter((pair) => right.has(pair)).length / right.size
    expect(shareRight(wrong.beads)).toBeLessThan(0.1)
    expect(shareRight(realigned(wrong))).toBeGreaterThan(0.9)
  })

  it('mends only the beads that it is asked about', () => {
    const from = article.beads.findIndex(
      ({ source, target }, at) => at > 5 && source.length === 1 && target.length === 1,
    )
    const [one, other] = article.beads.slice(from, from + 2) as [Bead, Bead]
    const wrong = {
      ...article,
      beads: article.beads.toSpliced(
        from,
        2,
        { ...one, target: other.target },
        { ...other, target: one.target },
      ),
    }
    const only = [one.id, other.id]
    const proposed = realignArticle(wrong, aligner, { only })
    const outcome = realignBeads(wrong, { first: one.id, last: other.id }, proposed, countingIds())
    if (!outcome.ok) throw new Error(outcome.refusal)
    const after = checkOutcome({ id: 'project', articles: [wrong] }, outcome).articles[0]
    expect(pairs(after?.beads ?? [])).toEqual(pairs(article.beads))
    const others = (beads: readonly Bead[]) =>
      beads.filter(
        (bead) => !bead.target.some((id) => [...one.target, ...other.target].includes(id)),
      )
    expect(others(after?.beads ?? [])).toEqual(others(article.beads))
  })

  it('keeps what a person confirmed, right or wrong', () => {
    const wrong = shifted(article)
    const at = wrong.beads.findIndex(
      ({ source, target }) => source.length === 1 && target.length === 1,
    )
    const confirmed = { ...wrong.beads[at], alignedBy: 'person' } as Bead
    const beads = realigned({ ...wrong, beads: wrong.beads.with(at, confirmed) })
    expect(beads).toContainEqual(confirmed)
  })
})
