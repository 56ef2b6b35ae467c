import type { Reason } from '../project/model'
import type { AlignedBead, AlignOptions, Bitext } from './align'
import type { AlignerData } from './aligner-data'
import { AlignmentCancelled } from './alignment-cancelled'
import { freeUnits } from './anchors/free-units'
import { gridOrder } from './grid-order'
import { calibrateStep } from './calibrate-step'
import { moveStep } from './move-step'
import type { Explanation } from './explanation-of'
import { createExplain } from './reasons/explain'
import { joinStep } from './join-step'
import { explainPairing, isTurned, reversed } from './reasons/explain-pairing'
import { learnStep } from './learn-step'
import { gazetteer } from './lexicon/gazetteer'
import { createKnows, indexLexicons } from './lexicon/lexicon-index'
import { parseLexicon } from './lexicon/parse-lexicon'
import { linkWords } from './links/link-words'
import { searchStep } from './search/search-step'
import { startAlignment } from './start-alignment'
import { pairingsOf, pipeline } from './step'
import { analyseSide } from './text/analyse-side'

/** Aligns bitexts. Made once from its data, used for any number of texts; keeps no state between them. */
export interface Aligner {
  /**
   * Beads in grid order: every unit of both sides exactly once. Units may be paragraphs or sentences.
   * Throws `AlignmentCancelled` when `options.isCancelled` says so.
   */
  align(bitext: Bitext, options?: AlignOptions): readonly AlignedBead[]
  /** Why the units of one bead belong together, or do not, as the texts read now. Takes an instant. */
  explain(explanation: Explanation): readonly Reason[]
}

/** Builds the aligner: reads the lexicons, which takes a moment, and takes the fitted model. */
export function createAligner({ lexicons, dictionaries = [], model }: AlignerData): Aligner {
  const lexicon = indexLexicons([...lexicons.map(parseLexicon), gazetteer()], dictionaries)
  const knows = createKnows(lexicon)
  return {
    align(bitext, options = {}) {
      const checkpoint = (share: number): void => {
        if (options.isCancelled?.() === true) throw new AlignmentCancelled()
        options.onProgress?.(share)
      }
      checkpoint(0)
      const isReversed = isTurned(bitext.languages)
      const arUnits = isReversed ? bitext.target : bitext.source
      const enUnits = isReversed ? bitext.source : bitext.target
      const languages = isReversed
        ? { ar: bitext.languages.target, en: bitext.languages.source }
        : { ar: bitext.languages.source, en: bitext.languages.target }
      const ar = analyseSide(arUnits, knows, languages.ar)
      const en = analyseSide(enUnits, knows, languages.en)
      const anchors = pairingsOf(options.anchors ?? [], isReversed)
      const walls = (options.walls ?? []).map(({ source, target }) =>
        isReversed ? { ar: target, en: source } : { ar: source, en: target },
      )
      const free = freeUnits(ar.units.length, en.units.length, anchors, walls)
      checkpoint(0.05)
      const start = startAlignment(ar, en, linkWords(ar, en, lexicon), anchors, free)
      const recipe = pipeline(
        searchStep(model.first, (share) => {
          checkpoint(0.1 + 0.4 * share)
        }),
        learnStep(),
        joinStep(),
        searchStep(model.second, (share) => {
          checkpoint(0.5 + 0.4 * share)
        }),
        moveStep(model.first),
        calibrateStep(model.calibration),
      )
      const { beads: scored, evidence } = recipe(start)
      checkpoint(0.95)
      const texts = {
        ar: free.ar.map((unit) => arUnits[unit]?.text ?? ''),
        en: free.en.map((unit) => enUnits[unit]?.text ?? ''),
      }
      const explain = evidence === null ? () => [] : createExplain(evidence, texts, scored, lexicon)
      const found = scored.map((bead) => ({
        ar: bead.ar.map((unit) => free.ar[unit] ?? unit),
        en: bead.en.map((unit) => free.en[unit] ?? unit),
        confidence: bead.probability,
        reasons: explain(bead).map((reason) => (isReversed ? reversed(reason) : reason)),
      }))
      const confirmed = anchors.map((anchor) => ({ ...anchor, confidence: 1, reasons: [] }))
      const beads = [...confirmed, ...found].map(({ ar: arBead, en: enBead, ...rest }) => ({
        source: isReversed ? enBead : arBead,
        target: isReversed ? arBead : enBead,
        ...rest,
      }))
      checkpoint(1)
      return gridOrder(beads)
    },
    explain: ({ bitext, beads, at }) => explainPairing(bitext, beads, at, { lexicon, knows }),
  }
}
