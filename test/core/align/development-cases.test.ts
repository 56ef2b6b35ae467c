import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCases } from '../../../bench/cases'
import { countDocument, emptyCounts, scoresOf } from '../../../bench/score'
import { createAligner } from '../../../src-core/align/create-aligner'
import { loadAlignerData } from '../../../src-main/aligner-data'

const aligner = createAligner(loadAlignerData())
const folder = path.resolve(import.meta.dirname, '../../../../shared/eval/dev')

/** A little below what the model reaches, so that a change which costs accuracy does not go unseen. */
const floors = [
  ['ntrex-easy', 0.99, null],
  ['ntrex-news', 0.985, 0.97],
  ['ntrex-hard', 0.98, 0.985],
  ['tico-news', 0.99, 0.98],
  ['tico-hard', 0.98, 0.965],
] as const

describe('the scorer', () => {
  it('counts exact beads, overlapping beads and unpaired units', () => {
    const counts = emptyCounts()
    const gold = {
      id: 'a',
      corpus: 'own',
      level: 'easy',
      doc: 'a',
      ar: ['1', '2', '3'],
      en: ['1', '2', '3'],
      gold: [
        [[0], [0]],
        [[1], [1, 2]],
        [[2], []],
      ] as [number[], number[]][],
      crossing: [],
    }
    countDocument(counts, gold, [
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[], [2]],
    ])
    expect(scoresOf(counts)).toEqual({ strict: 0.5, lax: 1, null: 2 / 3 })
  })
})

if (existsSync(folder)) {
  describe('the development cases', () => {
    it.each(floors)(
      '%s are aligned as well as before',
      (name, strictFloor, nullFloor) => {
        const counts = emptyCounts()
        const units = (texts: readonly string[]) =>
          texts.map((text) => ({ text, kind: 'body' as const }))
        for (const gold of readCases(path.join(folder, `${name}.json`))) {
          const beads = aligner.align({
            languages: { source: 'ar', target: 'en' },
            source: units(gold.ar),
            target: units(gold.en),
          })
          countDocument(
            counts,
            gold,
            beads.map(({ source, target }) => [source, target] as const),
          )
        }
        const scores = scoresOf(counts)
        expect(scores.strict).toBeGreaterThan(strictFloor)
        if (nullFloor !== null) expect(scores.null).toBeGreaterThan(nullFloor)
      },
      60_000,
    )
  })
}
