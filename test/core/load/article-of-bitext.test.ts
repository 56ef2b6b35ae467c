import { describe, expect, it } from 'vitest'
import { formats } from '../../../src-core/formats/index'
import { articleOfBitext } from '../../../src-core/load/article-of-bitext'
import { beadRole } from '../../../src-core/project/queries/bead-role'
import { writeOrThrow } from '../../support/check-format'
import { fileOf, readBitext } from '../../support/format-fixtures'
import { articleOf } from '../formats/article-of'

const reviewed = (status: 'approved' | 'query') => ({
  review: { status, by: 'Layla', at: '2026-03-04T10:20:00Z' },
})

/** Omissions and additions side by side, in either order, also two of a kind, at both ends and inside. */
const gaps = articleOf([
  { target: ['Added before all.'], ...reviewed('query') },
  { source: ['هذه أولى الجمل المحذوفة.'], ...reviewed('query') },
  { source: ['وصل القارب إلى المرفأ.'], target: ['The boat reached the harbour.'] },
  { source: ['هذه جملة محذوفة ثانية.'], ...reviewed('approved') },
  { target: ['Added second.'], ...reviewed('approved') },
  { target: ['Added third.'] },
  { source: ['غاب الصيادون عن المدينة.'], target: ['The fishermen left the town.'] },
  { target: ['Added fourth.'] },
  { source: ['وهذه محذوفة ثالثة.'] },
  { source: ['وهذه رابعة.'] },
])

const holding = formats.filter(
  ({ id, group, loses }) =>
    !loses.includes('null-beads') && (group !== 'people' || ['docx', 'markdown'].includes(id)),
)

describe('the article of a bitext', () => {
  it.each(holding.map((format) => [format.id, format] as const))(
    'has omissions and additions where they were, and what was decided about them: %s',
    (_id, format) => {
      const files = writeOrThrow(format, gaps).files
      const bitext = readBitext(files.map(({ ending, bytes }) => fileOf(`gaps${ending}`, bytes)))
      let last = 0
      const article = articleOfBitext(bitext, 'gaps', () => String((last += 1)), '')
      const textsOf = ({ source, target, beads }: typeof gaps) =>
        beads.map((bead) =>
          [...source, ...target]
            .filter(({ id }) => [...bead.source, ...bead.target].includes(id))
            .map(({ text }) => text),
        )
      expect(textsOf(article)).toEqual(textsOf(gaps))
      expect(article.beads.map((bead) => beadRole(article, bead))).toEqual(
        gaps.beads.map((bead) => beadRole(gaps, bead)),
      )
      const statusesOf = ({ beads }: typeof gaps) => beads.map(({ review }) => review.status)
      if (!format.loses.includes('status')) expect(statusesOf(article)).toEqual(statusesOf(gaps))
    },
  )
})
