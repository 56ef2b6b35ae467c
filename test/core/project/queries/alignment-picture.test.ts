import { describe, expect, it } from 'vitest'
import { writeAlignmentSvg } from '../../../../src-core/formats/export/alignment-svg'
import { linkSentence } from '../../../../src-core/project/commands/link-sentence'
import { apply } from '../../../../src-core/project/change'
import {
  alignmentPicture,
  beadAtPoint,
} from '../../../../src-core/project/queries/alignment-picture'
import { articleIn, articleOf, projectOf } from '../../../support/project-of'

const size = { width: 200, height: 100 }

describe('the picture of an alignment', () => {
  it('has a bar for every sentence, as high as the picture together', () => {
    const { bars } = alignmentPicture(articleOf('أ ب|a', '¶ج|c'), size)
    expect(bars.source.map(({ place }) => place)).toEqual([0, 1, 2])
    expect(bars.source[0]?.top).toBe(0)
    expect(bars.source.at(-1)?.bottom).toBeCloseTo(100)
    expect(bars.target.at(-1)?.bottom).toBeCloseTo(100)
  })

  it('puts the text that runs from the right on the right', () => {
    const { columns } = alignmentPicture(articleOf('أ|a'), size)
    expect(columns.source.left).toBeGreaterThan(columns.target.right)
  })

  it('lets a null bead end nowhere, and says what moved', () => {
    const start = projectOf('أ|a', 'ب|b', 'ج|')
    const outcome = linkSentence(articleIn(start), 't1', 'target', 'b3')
    const moved = outcome.ok ? articleIn(apply(start, outcome.change)) : articleIn(start)
    const { ribbons } = alignmentPicture(moved, size)
    expect(ribbons.map(({ stub }) => stub)).toEqual(['source', null, null])
    expect(ribbons.filter(({ isMoved }) => isMoved)).toHaveLength(1)
  })

  it('finds the bead at a point', () => {
    const article = articleOf('أ|a', 'ب|b')
    const picture = alignmentPicture(article, size)
    expect(beadAtPoint(article, picture, 190, 80)).toEqual({ bead: 1, side: 'source' })
    expect(beadAtPoint(article, picture, 5, 2)).toEqual({ bead: 0, side: 'target' })
  })

  it('is written as SVG with every sentence, whatever its letters', () => {
    const words = {
      language: 'en',
      title: 'Alignment',
      sides: { source: 'Source', target: 'Translation' },
      looks: {
        unreviewed: 'Not reviewed',
        mixed: 'Partly',
        approved: 'Approved',
        doubtful: 'Doubtful',
        query: 'Query',
        furniture: 'Furniture',
        null: 'One side',
      },
    }
    const bytes = writeAlignmentSvg(articleOf('أ|<a>&"b"', 'ب|'), words)
    const text = new TextDecoder().decode(bytes)
    expect(text.match(/<rect class="bar/gu)).toHaveLength(3)
    expect(text).toContain('&lt;a&gt;&amp;"b"')
    expect(text).toContain('stub from-right')
  })
})
