import { describe, expect, it } from 'vitest'
import type { BeadFinding } from '../../../../src-core/checks/checked-bead'
import { decideFindings } from '../../../../src-core/checks/decided-findings'
import { coverageChecks } from '../../../../src-core/checks/index'
import { checkArticle, findingsOf } from '../../../../src-core/checks/run-checks'
import {
  acceptFinding,
  markFinding,
  reopenFinding,
} from '../../../../src-core/project/commands/decide-finding'
import { mergeSentences } from '../../../../src-core/project/commands/merge-sentences'
import type { Outcome } from '../../../../src-core/project/commands/outcome'
import type { Article, Project } from '../../../../src-core/project/model'
import { nothingExplained } from '../../../../src-core/project/queries/known-reasons'
import { scoreOf } from '../../../../src-core/quality/score'
import { defaultQuality, presets } from '../../../../src-core/quality/presets'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const decision = { author: 'Amal', at: '2026-01-01T10:00:00.000Z' }

/** A fact on one side in the first bead, an omission, an addition. */
function start(): Project {
  const project = projectOf('في الميناء ١٢ قاربًا /|The port has boats /', 'ب ج|', '|f')
  const [first, ...rest] = articleIn(project).beads
  const reasons = [{ kind: 'number', source: '١٢', target: null }] as const
  const article = { ...articleIn(project), beads: [{ ...first!, reasons }, ...rest] }
  return { ...project, articles: [article] }
}

function findings(article: Article) {
  const found = findingsOf(checkArticle(coverageChecks, article, nothingExplained))
  return decideFindings(article, found)
}

function decisions(project: Project) {
  return findings(articleIn(project)).map(
    ({ finding, decision: made }) => `${finding.message} ${made ?? 'open'}`,
  )
}

function findingAt(project: Project, at: number): BeadFinding {
  return findings(articleIn(project))[at]!
}

function run(project: Project, outcome: Outcome): Project {
  if (!outcome.ok) throw new Error(outcome.refusal)
  return checkOutcome(project, outcome)
}

const open = ['found-number-source open', 'found-omission open', 'found-addition open']

describe('deciding a finding', () => {
  it('marks an omission and an addition as issues on the whole bead, which count in the score', () => {
    const newId = countingIds()
    const project = [1, 2].reduce((before, at) => {
      const found = findingAt(before, at)
      return run(before, markFinding(articleIn(before), found, defaultQuality, decision, newId))
    }, start())
    expect(decisions(project)).toEqual([open[0], 'found-omission issue', 'found-addition issue'])
    const { issues = [] } = articleIn(project)
    expect(issues.map(({ anchor, category }) => [anchor.side, anchor.quote, category])).toEqual([
      ['source', null, 'omission'],
      ['target', null, 'addition'],
    ])
    expect(scoreOf(issues, 100, defaultQuality).points).toBeGreaterThan(0)
    const again = markFinding(
      articleIn(project),
      findingAt(project, 1),
      defaultQuality,
      decision,
      newId,
    )
    expect(again).toEqual({ ok: false, refusal: 'marked-already' })
  })

  it('marks a fact as an issue on its letters, in the nearest category that the model has', () => {
    const project = start()
    const model = presets.find(({ preset }) => preset === 'j2450')!
    const found = findingAt(project, 0)
    const marked = run(
      project,
      markFinding(articleIn(project), found, model, decision, countingIds()),
    )
    expect(decisions(marked)[0]).toBe('found-number-source issue')
    const [issue] = articleIn(marked).issues ?? []
    expect(issue?.category).toBe('omission')
    expect(issue?.anchor.quote).toMatchObject({ start: 11, end: 13 })
    const addition = markFinding(
      articleIn(project),
      findingAt(project, 2),
      model,
      decision,
      countingIds(),
    )
    const added = articleIn(run(project, addition)).issues ?? []
    expect(added.map(({ category }) => category)).toEqual(['other'])
  })

  it('accepts an omission by approving its bead, and a fact by remembering it', () => {
    const project = [0, 1, 2].reduce((before, at) => {
      const found = findingAt(before, at)
      return run(before, acceptFinding(articleIn(before), found, decision))
    }, start())
    expect(decisions(project)).toEqual(open.map((each) => each.replace('open', 'acceptable')))
    expect(articleIn(project).beads.map(({ review }) => review.status)).toEqual([
      'unreviewed',
      'approved',
      'approved',
    ])
    expect(acceptFinding(articleIn(project), findingAt(project, 0), decision)).toEqual({
      ok: false,
      refusal: 'acceptable-already',
    })
  })

  it('takes each decision back', () => {
    for (const at of [0, 1, 2]) {
      const project = start()
      const found = findingAt(project, at)
      const article = articleIn(project)
      const made = [
        markFinding(article, found, defaultQuality, decision, countingIds()),
        acceptFinding(article, found, decision),
      ]
      for (const outcome of made) {
        const decided = run(project, outcome)
        const back = reopenFinding(articleIn(decided), findingAt(decided, at), decision)
        expect(decisions(run(decided, back))).toEqual(open)
      }
      expect(reopenFinding(article, found, decision).ok).toBe(false)
    }
  })

  it('keeps an acceptable fact with its sentence when sentences are merged', () => {
    const project = projectOf('أ ١٢ / ب|a')
    const before = articleIn(project)
    const [first, ...rest] = before.source
    const article = { ...before, source: [{ ...first!, acceptable: ['x'] }, ...rest] }
    const whole = { ...project, articles: [article] }
    const merged = run(whole, mergeSentences(article, 'b1', 'source', 's1', countingIds()))
    expect(articleIn(merged).source[0]?.acceptable).toEqual(['x'])
  })
})
