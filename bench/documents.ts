import { createKnows, type LexiconIndex } from '../src-core/align/lexicon/lexicon-index'
import { linkWords } from '../src-core/align/links/link-words'
import { estimateLengthModel } from '../src-core/align/evidence/length-model'
import { unknownShapes } from '../src-core/align/evidence/shape-model'
import { wholeRectangle } from '../src-core/align/search/band'
import { considerNodes, gatherEvidence } from '../src-core/align/search/search-step'
import type { Alignment } from '../src-core/align/step'
import { analyseSide } from '../src-core/align/text/analyse-side'
import type { GoldCase } from './cases'
import { trainingExample, type TrainingExample } from './training-example'

/** A case on its way through the fit. */
export interface FitDocument {
  readonly gold: GoldCase
  /** Name of the set that it is scored in. */
  readonly set: string
  /** Documents made from one text have one source; all of them are in the same part of a split. */
  readonly source: string
  readonly alignment: Alignment
  readonly lexicon: LexiconIndex
  readonly example: TrainingExample
}

/** The alignment of a case before the first search. */
export function startOf(gold: GoldCase, lexicon: LexiconIndex): Alignment {
  const knows = createKnows(lexicon)
  const units = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'body' as const }))
  const ar = analyseSide(units(gold.ar), knows)
  const en = analyseSide(units(gold.en), knows)
  return {
    ar,
    en,
    arOrigin: gold.ar.map((_, unit) => unit),
    enOrigin: gold.en.map((_, unit) => unit),
    links: linkWords(ar, en, lexicon),
    lengths: estimateLengthModel(ar, en),
    shapes: unknownShapes,
    confirmed: [],
    rectangles: [wholeRectangle(ar, en)],
    places: null,
    beads: [],
    evidence: null,
  }
}

/** Gathers the features of a case; null when its alignment can't be a path of the search. */
export function fitDocument(
  gold: GoldCase,
  set: string,
  alignment: Alignment,
  lexicon: LexiconIndex,
): FitDocument | null {
  const evidence = gatherEvidence(alignment)
  const places = considerNodes(evidence, wholeRectangle(alignment.ar, alignment.en))
  const example = trainingExample(gold, evidence, places)
  if (example === null) return null
  const source = `${gold.corpus}:${gold.doc}`
  return { gold, set, source, lexicon, alignment: { ...alignment, evidence }, example }
}
