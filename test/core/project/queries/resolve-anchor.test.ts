import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../../../src-core/project/annotations'
import { apply } from '../../../../src-core/project/change'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { mergeBeads } from '../../../../src-core/project/commands/merge-beads'
import { mergeSentences } from '../../../../src-core/project/commands/merge-sentences'
import { splitSentence } from '../../../../src-core/project/commands/split-sentence'
import type { Outcome } from '../../../../src-core/project/commands/outcome'
import type { Article, Project } from '../../../../src-core/project/model'
import { resolveAnchor } from '../../../../src-core/project/queries/resolve-anchor'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'
import { choices, runChoice } from '../../../support/random-commands'

const start = projectOf('أ|a', 'فتحت المكتبة أبوابها اليوم /|the library opened today /', 'ب|b')

function anchorOn(words: string): Anchor {
  const text = articleIn(start).source[1]!.text
  const from = text.indexOf(words)
  return { side: 'source', sentence: 's2', quote: { start: from, end: from + words.length, text } }
}

function after(project: Project, ...acts: readonly ((article: Article) => Outcome)[]): Article {
  let now = project
  for (const act of acts) {
    const outcome = act(articleIn(now))
    if (!outcome.ok) throw new Error(outcome.refusal)
    now = apply(now, outcome.change)
  }
  return articleIn(now)
}

/** The words that an anchor is on now. */
function words(article: Article, anchor: Anchor): readonly string[] | undefined {
  return resolveAnchor(article, anchor)?.spans.map(({ sentence, start: from, end }) =>
    article.source.find(({ id }) => id === sentence)!.text.slice(from, end),
  )
}

const ids = countingIds()

describe('an anchor', () => {
  const anchor = anchorOn('المكتبة')

  it('stands on its words', () => {
    expect(resolveAnchor(articleIn(start), anchor)).toEqual({
      row: 1,
      bead: 'b2',
      side: 'source',
      spans: [{ sentence: 's2', start: 5, end: 12 }],
      text: 'kept',
    })
  })

  it('follows its words through edits before it, merged beads and sentences split twice', () => {
    const article = after(
      start,
      (now) => editBeadText(now, 'b2', 'source', 'أمس فتحت المكتبة أبوابها اليوم', ids),
      (now) => mergeBeads(now, ['b1', 'b2']),
      (now) => splitSentence(now, 'b1', 'source', 's2', 17, ids),
      (now) => splitSentence(now, 'b1', 'source', now.source[1]!.id, 8, ids),
    )
    expect(article.source.map(({ text }) => text)).toEqual([
      'أ',
      'أمس فتحت',
      'المكتبة',
      'أبوابها اليوم',
      'ب',
    ])
    expect(words(article, anchor)).toEqual(['المكتبة'])
    expect(resolveAnchor(article, anchor)).toMatchObject({ row: 0, text: 'kept' })
  })

  it('is on both halves where a sentence was split inside it', () => {
    const wide = anchorOn('المكتبة أبوابها')
    const article = after(start, (now) => splitSentence(now, 'b2', 'source', 's2', 13, ids))
    expect(words(article, wide)).toEqual(['المكتبة', 'أبوابها'])
  })

  it('follows a sentence into another that it was merged with', () => {
    const article = after(
      start,
      (now) => mergeBeads(now, ['b1', 'b2']),
      (now) => mergeSentences(now, 'b1', 'source', 's1', ids),
    )
    expect(words(article, anchor)).toEqual(['المكتبة'])
  })

  it('says when other words stand in its place, and when nothing does', () => {
    const replaced = after(start, (now) =>
      editBeadText(now, 'b2', 'source', 'فتحت الدار أبوابها اليوم', ids),
    )
    expect(words(replaced, anchor)).toEqual(['الدار'])
    expect(resolveAnchor(replaced, anchor)?.text).toBe('changed')
    const removed = after(start, (now) => editBeadText(now, 'b2', 'source', 'فتحت اليوم', ids))
    expect(resolveAnchor(removed, anchor)).toMatchObject({ bead: 'b2', spans: [], text: 'gone' })
  })

  it('without a quote is on the bead that holds its sentence', () => {
    const article = after(start, (now) => mergeBeads(now, ['b1', 'b2']))
    const whole = { side: 'target', sentence: 't2', quote: null } as const
    expect(resolveAnchor(article, whole)).toMatchObject({ row: 0, bead: 'b1', spans: [] })
  })

  it('always finds its sentence and stays inside its text, whatever was done (seed 11)', () => {
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 20 }), (list) => {
        const newId = countingIds()
        let now = start
        for (const choice of list) {
          const outcome = runChoice(articleIn(now), choice, newId)
          if (outcome.ok) now = apply(now, outcome.change)
        }
        const article = articleIn(now)
        const place = resolveAnchor(article, anchor)
        expect(place).not.toBe(null)
        for (const { sentence, start: from, end } of place!.spans) {
          const { text } = article.source.find(({ id }) => id === sentence)!
          expect(from < end && end <= text.length).toBe(true)
          expect(article.beads[place!.row]!.source).toContain(place!.spans[0]!.sentence)
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
