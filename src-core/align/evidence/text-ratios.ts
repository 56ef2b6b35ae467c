import type { AnalysedSide } from '../text/analysed-side'

/**
 * How many units and sentences of English there are for one of Arabic, as natural logarithms, drawn
 * towards 0 in short texts: a translator who writes short sentences makes beads of 1–2 and 1–3 usual.
 */
export interface TextRatios {
  readonly units: number
  readonly sentences: number
}

const greatest = Math.log(6)
const priorUnits = 6

/** Counts units and sentences; furniture is left out. */
export function textRatios(ar: AnalysedSide, en: AnalysedSide): TextRatios {
  const count = (side: AnalysedSide, of: 'units' | 'sentences'): number =>
    side.units.reduce(
      (sum, unit) => sum + (unit.isFurniture ? 0 : of === 'units' ? 1 : unit.sentenceCount),
      0,
    )
  const ratio = (of: 'units' | 'sentences'): number => {
    const [arCount, enCount] = [count(ar, of), count(en, of)]
    const share = Math.min(arCount, enCount) / (Math.min(arCount, enCount) + priorUnits)
    const observed = Math.log((enCount + 1) / (arCount + 1))
    return share * Math.max(-greatest, Math.min(greatest, observed))
  }
  return { units: ratio('units'), sentences: ratio('sentences') }
}
