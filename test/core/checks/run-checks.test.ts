import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../src-core/checks/index'
import {
  checkArticle,
  findingsOf,
  recheckArticle,
  unsettledBeads,
} from '../../../src-core/checks/run-checks'
import { apply } from '../../../src-core/project/change'
import { editBeadText } from '../../../src-core/project/commands/edit-bead-text'
import type { Article, Bead } from '../../../src-core/project/model'
import {
  explainedKey,
  nothingExplained,
  textsOf,
} from '../../../src-core/project/queries/known-reasons'
import { articleIn, articleOf, countingIds, projectOf } from '../../support/project-of'
import { choices, runChoice } from '../../support/random-commands'

const seed = 7

/** What is found, as `row check message`. */
function found(article: Article): readonly string[] {
  return findingsOf(checkArticle(checks, article, nothingExplained)).map(
    ({ bead, check, finding }) => `${bead} ${check.id} ${finding.message}`,
  )
}

function withReasons(article: Article, row: number, reasons: Bead['reasons']): Article {
  return {
    ...article,
    beads: article.beads.map((bead, at) => (at === row ? { ...bead, reasons } : bead)),
  }
}

describe('checking an article', () => {
  it('reports units without a counterpart, but no furniture', () => {
    const article = articleOf('أ|a', 'ب|', '|c', 'صورة||furniture', '|Share|furniture')
    expect(found(article)).toEqual(['b2 unaligned found-omission', 'b3 unaligned found-addition'])
  })

  it('judges lengths by the proportion of the article, not of all articles', () => {
    const source = 'وصلت العبّارة متأخرة ساعة كاملة عن موعدها ولم يغضب أحد من الركاب /'
    const usual = 'The ferry was late by one whole hour that day and nobody was angry /'
    const terse = 'Late /'
    const rows = (target: string, count: number) =>
      Array.from({ length: count }, () => `${source}|${target}`)
    expect(found(articleOf(...rows(usual, 9), `${source}|${terse}`))).toEqual([
      'b10 length found-shorter',
    ])
    expect(found(articleOf(...rows('Ferry was late by an hour, no anger /', 9)))).toEqual([])
    const long = `${usual.slice(0, -2)} ${usual.slice(0, -2)} ${usual.slice(0, -2)} /`
    expect(found(articleOf(...rows(usual, 9), `${source}|${long}`))).toEqual([
      'b10 length found-longer',
    ])
  })

  it('says nothing about lengths in a tiny text', () => {
    const source = 'وصلت العبّارة متأخرة ساعة كاملة عن موعدها /'
    expect(found(articleOf(`${source}|a`, `${source}|b`))).toEqual([])
  })

  it('reports facts of one side as long as they are true', () => {
    const reasons = [{ kind: 'number', source: '١٢', target: null }] as const
    const project = projectOf('في الميناء ١٢ قاربًا /|The port has boats /', 'ب|b')
    const article = withReasons(articleIn(project), 0, reasons)
    expect(found(article)).toEqual(['b1 facts found-number-source'])
    const outcome = editBeadText(article, 'b1', 'target', 'The port has 12 boats', countingIds())
    if (!outcome.ok) throw new Error(outcome.refusal)
    const edited = articleIn(apply({ ...project, articles: [article] }, outcome.change))
    expect(found(edited)).toEqual([])
    const before = checkArticle(checks, edited, nothingExplained)
    expect(unsettledBeads(before)).toEqual(['b1'])
    const bead = edited.beads[0]!
    const key = explainedKey(bead, textsOf(edited, bead))
    const none = recheckArticle(before, edited, new Map([[key, []]]))
    expect([findingsOf(none), unsettledBeads(none)]).toEqual([[], []])
    const still = recheckArticle(before, edited, new Map([[key, reasons]]))
    expect(findingsOf(still).map(({ finding }) => finding.key)).toEqual(['number source ١٢'])
  })

  it(`gives after any changes what it gives from nothing (seed ${String(seed)})`, () => {
    const start = projectOf(
      ...Array.from(
        { length: 5 },
        () => 'وصلت العبّارة متأخرة ساعة كاملة /|The ferry came late, late /',
      ),
      'لم يغضب أحد. / عادوا.|Nobody was angry. / They went went back.',
      'ب ج|b c|approved',
      '¶د|',
      'ه, و|d e',
      '|f',
      'صورة||furniture',
    )
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 15 }), (sequence) => {
        const newId = countingIds()
        let project = start
        let checked = checkArticle(checks, articleIn(project), nothingExplained)
        for (const choice of sequence) {
          const outcome = runChoice(articleIn(project), choice, newId)
          if (!outcome.ok) continue
          project = apply(project, outcome.change)
          checked = recheckArticle(checked, articleIn(project), nothingExplained)
          const fresh = checkArticle(checks, articleIn(project), nothingExplained)
          expect(checked.rows).toEqual(fresh.rows)
          expect(checked.lengths).toEqual(fresh.lengths)
        }
      }),
      { seed, numRuns: 100 },
    )
  })
})
