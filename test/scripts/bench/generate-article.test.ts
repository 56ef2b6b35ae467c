import { describe, expect, it } from 'vitest'
import { generateArticle } from '../../../bench/ui/generate-article'
import { percentile, spreadOf } from '../../../bench/ui/statistics'
import { movedBeads } from '../../../src-core/project/queries/moved-beads'
import { beadRole } from '../../../src-core/project/queries/bead-role'
import { validateProject } from '../../../src-core/project/validate-project'

const article = generateArticle(2000)

describe('the article that the window is measured with', () => {
  it('is a project that the app opens', () => {
    expect(validateProject({ id: 'bench', articles: [article] }).ok).toBe(true)
    expect(article.beads).toHaveLength(2000)
  })

  it('is the same every time', () => {
    expect(generateArticle(2000)).toEqual(article)
    expect(generateArticle(2000, 7)).not.toEqual(article)
  })

  it('holds every kind of bead that a reviewer meets', () => {
    const types = article.beads.map(({ source, target }) =>
      [source.length, target.length].join('–'),
    )
    expect([...new Set(types)].sort()).toEqual(['0–1', '1–0', '1–1', '1–2', '1–3', '2–1', '2–2'])
    const roles = new Set(article.beads.map((bead) => beadRole(article, bead)))
    expect([...roles].sort()).toEqual(['addition', 'furniture', 'omission', 'translation'])
    const statuses = new Set(article.beads.map(({ review }) => review.status))
    expect([...statuses].sort()).toEqual(['approved', 'query', 'unreviewed'])
    expect(movedBeads(article).size).toBeGreaterThan(0)
    expect(article.target.some(({ text, imported }) => text !== imported)).toBe(true)
  })
})

describe('the spread of a figure', () => {
  it('takes its percentiles from values that were measured', () => {
    const values = Array.from({ length: 40 }, (_, at) => 40 - at)
    expect(spreadOf(values)).toEqual({ count: 40, p50: 20, p95: 38, max: 40 })
    expect(percentile([7], 0.95)).toBe(7)
  })
})
