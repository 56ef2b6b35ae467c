import type { AlignedBead, AlignOptions, Bitext } from './align'
import type { AlignerData } from './aligner-data'
import { AlignmentCancelled } from './alignment-cancelled'
import { freeUnits } from './anchors/free-units'
import { estimateLengthModel } from './evidence/length-model'
import { unknownShapes } from './evidence/shape-model'
import { gridOrder } from './grid-order'
import { learnStep } from './learn-step'
import { gazetteer } from './lexicon/gazetteer'
import { createKnows, indexLexicons } from './lexicon/lexicon-index'
import { parseLexicon } from './lexicon/parse-lexicon'
import { linkWords } from './links/link-words'
import { searchStep } from './search/search-step'
import { pairingsOf, pipeline, type Alignment } from './step'
import { analyseSide } from './text/analyse-side'

/** Aligns bitexts. Made once from its data, used for any number of texts; keeps no state between them. */
export interface Aligner {
  /**
   * Beads in grid order: every unit of both sides exactly once. Units may be paragraphs or sentences.
   * Throws `AlignmentCancelled` when `options.isCancelled` says so.
   */
  align(bitext: Bitext, options?: AlignOptions): readonly AlignedBead[]
}

/** Builds the aligner: reads the lexicons, which takes a moment, and takes the fitted model. */
export function createAligner(data: AlignerData): Aligner {
  const lexicon = indexLexicons([...data.lexicons.map(parseLexicon), gazetteer()])
  const knows = createKnows(lexicon)
  return {
    align(bitext, options = {}) {
      const checkpoint = (share: number): void => {
        if (options.isCancelled?.() === true) throw new AlignmentCancelled()
        options.onProgress?.(share)
      }
      checkpoint(0)
      const isReversed = !isArabic(bitext.languages.source) && isArabic(bitext.languages.target)
      const ar = analyseSide(isReversed ? bitext.target : bitext.source, knows)
      const en = analyseSide(isReversed ? bitext.source : bitext.target, knows)
      const anchors = pairingsOf(options.anchors ?? [], isReversed)
      const walls = (options.walls ?? []).map(({ source, target }) =>
        isReversed ? { ar: target, en: source } : { ar: source, en: target },
      )
      const free = freeUnits(ar.units.length, en.units.length, anchors, walls)
      const arFree = { ...ar, units: free.ar.flatMap((unit) => ar.units[unit] ?? []) }
      const enFree = { ...en, units: free.en.flatMap((unit) => en.units[unit] ?? []) }
      checkpoint(0.05)
      const start: Alignment = {
        ar: arFree,
        en: enFree,
        arOrigin: free.ar,
        enOrigin: free.en,
        links: linkWords(ar, en, lexicon),
        lengths: estimateLengthModel(ar, en),
        shapes: unknownShapes,
        rectangles: free.rectangles,
        beads: [],
        evidence: null,
      }
      const recipe = pipeline(
        searchStep(data.model.first, (share) => {
          checkpoint(0.1 + 0.4 * share)
        }),
        learnStep(lexicon),
        searchStep(data.model.second, (share) => {
          checkpoint(0.5 + 0.5 * share)
        }),
      )
      const found = recipe(start).beads.map(({ ar: arUnits, en: enUnits, probability }) => ({
        ar: arUnits.map((unit) => free.ar[unit] ?? unit),
        en: enUnits.map((unit) => free.en[unit] ?? unit),
        confidence: probability,
        reasons: [],
      }))
      const confirmed = anchors.map((anchor) => ({ ...anchor, confidence: 1, reasons: [] }))
      const beads = [...confirmed, ...found].map(({ ar: arUnits, en: enUnits, ...rest }) => ({
        source: isReversed ? enUnits : arUnits,
        target: isReversed ? arUnits : enUnits,
        ...rest,
      }))
      checkpoint(1)
      return gridOrder(beads)
    },
  }
}

function isArabic(language: string): boolean {
  return /^ar\b/iu.test(language)
}
