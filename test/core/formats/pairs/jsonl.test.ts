import { describe, expect, it } from 'vitest'
import { jsonl } from '../../../../src-core/formats/pairs/jsonl'
import type { Bead, Sentence } from '../../../../src-core/project/model'
import { decode, hostileTexts, writeOrThrow } from '../../../support/check-format'
import { articleOf } from '../article-of'
import { reviewedArticle } from '../reviewed-article'

type Line = Omit<Bead, 'source' | 'target' | 'review'> &
  Bead['review'] & {
    readonly source: readonly (Sentence & { readonly index: number })[]
    readonly target: readonly (Sentence & { readonly index: number })[]
  }

const textOf = (article: typeof reviewedArticle) =>
  writeOrThrow(jsonl, article).files.map(decode).join('')

const linesOf = (article: typeof reviewedArticle) =>
  textOf(article)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)

describe('JSON Lines', () => {
  it('holds all that the article knows of sentences and beads', () => {
    const lines = linesOf(reviewedArticle)
    for (const side of ['source', 'target'] as const) {
      const sentences = lines
        .flatMap((line) => line[side])
        .toSorted((one, other) => one.index - other.index)
      expect(sentences.map(({ index: _index, ...sentence }) => sentence)).toEqual(
        reviewedArticle[side],
      )
    }
    const idsOf = (sentences: readonly Sentence[]) => sentences.map(({ id }) => id)
    expect(
      lines.map(({ id, source, target, confidence, reasons, alignedBy, status, by, at }, row) => ({
        id,
        source: idsOf(source),
        target: idsOf(target),
        startsParagraph: reviewedArticle.beads[row]?.startsParagraph,
        confidence,
        reasons,
        alignedBy,
        review: { status, by, at },
      })),
    ).toEqual(reviewedArticle.beads)
  })

  it('has as many lines as beads for every reader', () => {
    const article = articleOf(hostileTexts.map((text) => ({ source: [text], target: [text] })))
    const lines = textOf(article).split(/\r\n|[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/)
    expect(lines).toHaveLength(hostileTexts.length + 1)
  })
})
