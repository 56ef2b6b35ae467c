import { describe, expect, it } from 'vitest'
import { writingChecks } from '../../../../src-core/checks/index'
import { checkArticle, findingsOf } from '../../../../src-core/checks/run-checks'
import { fixFindings } from '../../../../src-core/project/commands/fix-findings'
import type { Article } from '../../../../src-core/project/model'
import { nothingExplained } from '../../../../src-core/project/queries/known-reasons'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, projectOf } from '../../../support/project-of'

function findings(article: Article, message: string) {
  return findingsOf(checkArticle(writingChecks, article, nothingExplained)).filter(
    ({ finding }) => finding.message === message,
  )
}

describe('mending findings', () => {
  const start = projectOf(
    'نعود, أو نبقى, هنا. /|We go back ,or stay. /|approved',
    'هل نعود؟ / لا, لا نعود. /|Shall we? / No ,no. /',
  )
  const article = articleIn(start)

  it('writes what is certain in its place, and ends the approval of the bead', () => {
    const [first] = findings(article, 'found-latin-sign')
    const after = checkOutcome(start, fixFindings(article, first === undefined ? [] : [first]))
    expect(articleIn(after).source[0]?.text).toBe('نعود، أو نبقى, هنا.')
    expect(articleIn(after).source[0]?.imported).toBe('نعود, أو نبقى, هنا.')
    expect(articleIn(after).beads[0]?.review.status).toBe('unreviewed')
  })

  it('mends many in one step, also several in a sentence', () => {
    const all = findings(article, 'found-latin-sign')
    expect(all).toHaveLength(3)
    const outcome = fixFindings(article, all)
    const after = articleIn(checkOutcome(start, outcome))
    expect(after.source.map(({ text }) => text)).toEqual([
      'نعود، أو نبقى، هنا.',
      'هل نعود؟',
      'لا، لا نعود.',
    ])
    expect(outcome).toMatchObject({ label: { name: 'fix-findings', values: { count: 3 } } })
    expect(findings(after, 'found-latin-sign')).toEqual([])
  })

  it('refuses what only a person can mend', () => {
    const lone = articleIn(projectOf('قال (نعود. /|He said. /'))
    expect(fixFindings(lone, findings(lone, 'found-bracket'))).toMatchObject({ refusal: 'no-fix' })
  })
})
