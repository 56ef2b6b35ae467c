import { createKnows, type LexiconIndex } from '../src-core/align/lexicon/lexicon-index'
import { linkWords } from '../src-core/align/links/link-words'
import { freeUnits } from '../src-core/align/anchors/free-units'
import { startAlignment } from '../src-core/align/start-alignment'
import { cellOf, fullBand, wholeRectangle, type Rectangle } from '../src-core/align/search/band'
import type { NodeSet } from '../src-core/align/search/lattice'
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
  const ar = analyseSide(units(gold.ar), knows, 'ar')
  const en = analyseSide(units(gold.en), knows, 'en')
  const free = freeUnits(ar.units.length, en.units.length, [], [])
  return startAlignment(ar, en, linkWords(ar, en, lexicon), [], free)
}

/** The same before its units were cut into sentences. */
export function withoutSentences(alignment: Alignment): Alignment {
  return { ...alignment, ...alignment.wholes, wholes: null }
}

/** The same places among all places, so that the right path is among them. */
function widened({ nodes, alive }: NodeSet, { endRow, endColumn }: Rectangle): NodeSet {
  const all = fullBand(endRow + 1, endColumn + 1)
  const count = all.offsets.at(-1) ?? 0
  const wide = new Uint8Array(count)
  for (let row = 0, cell = 0; row <= endRow; row += 1) {
    for (
      let column = nodes.low[row] ?? 0;
      column < (nodes.high[row] ?? 0);
      column += 1, cell += 1
    ) {
      wide[cellOf(all, row, column)] = alive[cell] ?? 0
    }
  }
  return { nodes: all, alive: wide, behind: new Float64Array(count).fill(Infinity) }
}

/** Gathers the features of a case; null when its alignment can't be a path of the search. */
export function fitDocument(
  gold: GoldCase,
  set: string,
  alignment: Alignment,
  lexicon: LexiconIndex,
): FitDocument | null {
  const evidence = gatherEvidence(alignment)
  const [only] = alignment.places ?? []
  const whole = wholeRectangle(alignment.ar, alignment.en)
  const places = only === undefined ? considerNodes(evidence, whole) : widened(only, whole)
  const example = trainingExample(gold, evidence, places)
  if (example === null) return null
  const source = `${gold.corpus}:${gold.doc}`
  return { gold, set, source, lexicon, alignment: { ...alignment, evidence }, example }
}
