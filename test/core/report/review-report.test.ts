import { describe, expect, it } from 'vitest'
import { defaultQuality } from '../../../src-core/quality/presets'
import { reviewReport } from '../../../src-core/report/review-report'
import { discussedArticle } from '../formats/discussed-article'
import { reviewedSample } from '../../support/reviewed-sample'

const history = reviewedSample()
const report = reviewReport(history.project.articles, { history, quality: defaultQuality })
const [article] = report.articles

describe('the report on a review', () => {
  it('has every change since the import, with who made it and when', () => {
    const edits = article?.changes.flatMap((change) => change.edits) ?? []
    expect(edits.map(({ removed, added, maker }) => [removed, added, maker?.author])).toEqual([
      ['took', 'lasted', 'Layla Haddad'],
      ['$', 'some ', 'عمر الخطيب'],
      ['', ' US dollars', 'عمر الخطيب'],
      ['', '-oil', 'Layla Haddad'],
      ['from', 'of', 'Layla Haddad'],
      ['laughing', 'with a laugh', 'Layla Haddad'],
      ['Chahine', 'Shahin', 'عمر الخطيب'],
    ])
    expect(edits.every(({ maker }) => maker?.at.startsWith('2026-03-04T10:'))).toBe(true)
  })

  it('marks the words so that both texts can be read in it', () => {
    for (const { row, marked } of article?.changes ?? []) {
      for (const side of ['source', 'target'] as const) {
        const read = (type: 'removed' | 'added') =>
          marked[side]
            .filter((stretch) => stretch.type === 'same' || stretch.type === type)
            .map(({ text }) => text)
            .join('')
        expect(read('added')).toBe(row[`${side}Text`])
        expect(read('removed')).toBe(row[side].map(({ imported }) => imported).join(' '))
      }
    }
  })

  it('counts an accepted change like any other', () => {
    const sample = history.project.articles[0]
    if (sample === undefined) throw new Error('no article')
    const accepted = {
      ...sample,
      target: sample.target.map((sentence) => ({ ...sentence, accepted: sentence.text })),
    }
    const again = reviewReport([accepted], { history, quality: defaultQuality })
    expect(again.figures.edits).toBe(report.figures.edits)
  })

  it('scores the issues by the words of the source', () => {
    expect(report.score.points).toBe(7)
    expect(report.score.words).toBe(report.figures.words.source)
    expect(article?.issues.map(({ points }) => points)).toEqual([1, 1, 5])
  })

  it('lists what waits for an answer, and what is on one side only', () => {
    expect(article?.queries).toHaveLength(2)
    expect(article?.gaps.map(({ row }) => row.role)).toEqual(['omission', 'addition'])
    expect(article?.threads.map(({ thread }) => thread.resolved !== null)).toEqual([true, false])
  })

  it('names everyone who took part, the busiest first', () => {
    expect(report.reviewers.map(({ name }) => name)).toEqual(['Layla Haddad', 'عمر الخطيب'])
    expect(report.reviewers[1]).toMatchObject({ edits: 3, queried: 2, comments: 2, issues: 0 })
  })

  it('adds the articles of a project up', () => {
    const both = reviewReport([...history.project.articles, discussedArticle], {
      history,
      quality: defaultQuality,
    })
    expect(both.figures.articles).toBe(2)
    expect(both.figures.words.source).toBe(
      both.articles.reduce((sum, { figures }) => sum + figures.words.source, 0),
    )
    expect(both.score.points).toBe(7 + 6)
    expect(both.figures.additions).toBe(2)
  })

  it('is empty for an article without a bead', () => {
    const none = { ...discussedArticle, source: [], target: [], beads: [], threads: [], issues: [] }
    const empty = reviewReport([none], { quality: defaultQuality })
    expect(empty.figures).toMatchObject({ articles: 1, edits: 0, issues: 0 })
    expect(empty.score.passes).toBeNull()
  })
})
