import type { FreeUnits } from './anchors/free-units'
import { estimateLengthModel } from './evidence/length-model'
import { unknownShapes } from './evidence/shape-model'
import { unknownLinks } from './evidence/unit-links'
import type { WordLinks } from './links/word-links'
import type { Rectangle } from './search/band'
import type { Alignment, Pairing, Wholes } from './step'
import type { AnalysedSide } from './text/analysed-side'
import { sentencesOfSide } from './text/sentences-of-side'

/** A bitext before the first search: the sentences inside the units that no anchor holds. */
export function startAlignment(
  ar: AnalysedSide,
  en: AnalysedSide,
  links: WordLinks,
  anchors: readonly Pairing[],
  free: FreeUnits,
): Alignment {
  const arFree = { ...ar, units: free.ar.flatMap((unit) => ar.units[unit] ?? []) }
  const enFree = { ...en, units: free.en.flatMap((unit) => en.units[unit] ?? []) }
  const arSentences = sentencesOfSide(arFree)
  const enSentences = sentencesOfSide(enFree)
  const wholes: Wholes = {
    ar: arFree,
    en: enFree,
    arOrigin: free.ar,
    enOrigin: free.en,
    rectangles: free.rectangles,
    arFirst: arSentences.first,
    enFirst: enSentences.first,
  }
  return {
    ar: arSentences.side,
    en: enSentences.side,
    arOrigin: originOfSentences(ar, free.ar),
    enOrigin: originOfSentences(en, free.en),
    links,
    lengths: estimateLengthModel(ar, en),
    shapes: unknownShapes,
    confirmed: anchors.map((anchor) => ({
      ar: anchor.ar.flatMap((unit) => ar.units[unit] ?? []),
      en: anchor.en.flatMap((unit) => en.units[unit] ?? []),
    })),
    rectangles: free.rectangles.map((rectangle) => rectangleOfSentences(rectangle, wholes)),
    places: null,
    wholes,
    arcs: [],
    unitLinks: unknownLinks,
    beads: [],
    evidence: null,
  }
}

/** Where each sentence of the free units stands among all sentences of its side. */
function originOfSentences(side: AnalysedSide, free: readonly number[]): readonly number[] {
  const { first } = sentencesOfSide(side)
  return free.flatMap((unit) => {
    const start = first[unit] ?? 0
    return Array.from({ length: (first[unit + 1] ?? 0) - start }, (_, at) => start + at)
  })
}

function rectangleOfSentences(
  { row, column, endRow, endColumn }: Rectangle,
  { arFirst, enFirst }: Wholes,
): Rectangle {
  return {
    row: arFirst[row] ?? 0,
    column: enFirst[column] ?? 0,
    endRow: arFirst[endRow] ?? 0,
    endColumn: enFirst[endColumn] ?? 0,
  }
}
