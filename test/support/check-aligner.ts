import { expect } from 'vitest'
import type { AlignedBead, AlignOptions, Bitext } from '../../src-core/align/align'
import { AlignmentCancelled } from '../../src-core/align/alignment-cancelled'
import type { Aligner } from '../../src-core/align/create-aligner'
import { sides } from '../../src-core/project/model'

/** A bitext in a few words: units are separated by line breaks; empty text, empty side. */
export function bitextOf(source: string, target: string): Bitext {
  const units = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ text: line, kind: 'body' as const }))
  return { languages: { source: 'ar', target: 'en' }, source: units(source), target: units(target) }
}

/** Beads in a few signs: `0-0`, `1,2-1`, `3-`, `-4`. */
export function beadsAsText(beads: readonly Pick<AlignedBead, 'source' | 'target'>[]): string {
  return beads.map(({ source, target }) => `${source.join()}-${target.join()}`).join(' ')
}

/**
 * Proves the laws of an aligner on one bitext, and gives its beads: every unit of both sides in exactly
 * one bead, units of a bead in the order of the text, the grid in the order of the source, anchors as
 * they were, confidence a probability, the same answer twice, progress that only grows and ends at 1,
 * and nothing but `AlignmentCancelled` when it is cancelled.
 */
export function checkAligner(
  aligner: Aligner,
  bitext: Bitext,
  options: AlignOptions = {},
): readonly AlignedBead[] {
  const shares: number[] = []
  const beads = aligner.align(bitext, {
    ...options,
    onProgress: (share) => {
      shares.push(share)
    },
  })
  for (const side of sides) {
    const units = beads.flatMap((bead) => bead[side])
    expect([...units].sort((a, b) => a - b)).toEqual(bitext[side].map((_, unit) => unit))
    for (const bead of beads) expect(bead[side]).toEqual([...bead[side]].sort((a, b) => a - b))
  }
  const firsts = beads.flatMap(({ source }) => source[0] ?? [])
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  expect(beads.filter(({ source, target }) => source.length + target.length === 0)).toEqual([])
  for (const { confidence } of beads) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  for (const { source, target } of options.anchors ?? []) {
    expect(beads.map((bead) => [bead.source, bead.target])).toContainEqual([source, target])
  }
  expect(aligner.align(bitext, options)).toEqual(beads)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  let asked = 0
  expect(() =>
    aligner.align(bitext, {
      ...options,
      isCancelled: () => {
        asked += 1
        return asked > 1
      },
    }),
  ).toThrow(AlignmentCancelled)
  return beads
}
