import { describe, expect, it } from 'vitest'
import { createAligner } from '../../../../src-core/align/create-aligner'
import { parseLexicon } from '../../../../src-core/align/lexicon/parse-lexicon'
import { approvedBeads } from '../../../../src-core/project/model'
import { loadAlignerData } from '../../../../src-main/aligner-data'
import { bitextOf } from '../../../support/check-aligner'

// Invented words: no lexicon and no sound explains them.
const bitext = bitextOf(
  `وقف الزنبط أمام البيت طويلا.
   ثم أغلق الباب وعاد إلى القرية.`,
  `The quoll stood in front of the house for a long time.
   Then it closed the door and returned to the village.`,
)

const aligner = createAligner({
  ...loadAlignerData(),
  dictionaries: [
    { name: 'beasts.tsv', entries: parseLexicon('زنبط\tquoll\nبيت\thouse') },
    { name: approvedBeads, entries: parseLexicon('زنبط\tquoll\t0.7') },
  ],
})

describe('a reason', () => {
  it('names the dictionary of the user that alone knows the match', () => {
    const reasons = aligner.align(bitext).flatMap((bead) => bead.reasons)
    const quoll = { kind: 'word', source: 'الزنبط', target: 'quoll', dictionary: 'beasts.tsv' }
    expect(reasons).toContainEqual(quoll)
    expect(reasons).toContainEqual({ kind: 'word', source: 'البيت', target: 'house' })
  })

  it('keeps the name when the translation goes the other way', () => {
    const reversed = {
      languages: { source: 'en', target: 'ar' },
      source: bitext.target,
      target: bitext.source,
    }
    const reasons = aligner.align(reversed).flatMap((bead) => bead.reasons)
    const quoll = { kind: 'word', source: 'quoll', target: 'الزنبط', dictionary: 'beasts.tsv' }
    expect(reasons).toContainEqual(quoll)
  })
})
