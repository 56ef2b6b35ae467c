import type { Ending, UnitFacts } from '../text/analysed-side'
import { createCoverage, type Coverage } from './coverage'
import type { Evidence } from './evidence'
import { splittability, weakestShare } from './inner-links'

/** What a bead is judged by. Each has one weight; names are the keys of the fitted model. */
export const beadFeatureNames = [
  // Price of the bead's shape.
  'shape-1-1',
  'shape-1-2',
  'shape-2-1',
  'shape-1-3',
  'shape-3-1',
  'shape-2-2',
  'shape-1-many',
  'shape-many-1',
  'shape-2-3',
  'shape-3-2',
  'shape-many-many',
  'extra-ar',
  'extra-en',
  'extra-both',
  'shape-of-text',
  // Length.
  'length-squared',
  'length-en-long',
  'length-ar-long',
  'length-log-ratio',
  'length-log-ratio-squared',
  // Words.
  'matched-ar',
  'matched-en',
  'matched-weak',
  'matched-learned',
  'missing-ar',
  'missing-en',
  'unknown-ar',
  'unknown-en',
  'coverage-ar',
  'coverage-en',
  'coverage-both',
  'coverage-log',
  'names-matched',
  'names-missing',
  'numbers-matched',
  'numbers-missing-ar',
  'numbers-missing-en',
  // Where the matches lie.
  'order',
  'edge-first',
  'edge-last',
  'weakest-ar',
  'weakest-en',
  'uncovered-units',
  'best-share-ar',
  'best-share-en',
  'best-share-least',
  'splittable',
  'splittable-fully',
  // Form.
  'sentences-differ',
  'sentences-equal',
  'ending-same',
  'ending-differs',
  'ending-missing',
  'question-differs',
  'quotes-differ',
  'brackets-differ',
  'inner-ending-missing',
  'both-short',
  'copy',
  'furniture',
  'heading-differs',
] as const

export type BeadFeature = (typeof beadFeatureNames)[number]

export const beadFeatureCount = beadFeatureNames.length

const index = Object.fromEntries(beadFeatureNames.map((name, at) => [name, at])) as Readonly<
  Record<BeadFeature, number>
>

/** Writes the features of beads into `out`, from `at` on. */
export type BeadFeatures = (
  ar: number,
  arCount: number,
  en: number,
  enCount: number,
  out: Float32Array,
  at: number,
) => void

/** Prepares the features of the beads of one document. */
export function createBeadFeatures(evidence: Evidence): BeadFeatures {
  const { words, lengths, shapes, coarse, repetition } = evidence
  const coverageOf = createCoverage(evidence)
  return (ar, arCount, en, enCount, out, at) => {
    out.fill(0, at, at + beadFeatureCount)
    const set = (name: BeadFeature, value: number): void => {
      out[at + index[name]] = value
    }
    writeShape(set, arCount, enCount)
    set('shape-of-text', shapes.bead(arCount, enCount))
    const arUnits = words.ar.side.units.slice(ar, ar + arCount)
    const enUnits = words.en.side.units.slice(en, en + enCount)
    writeLength(
      set,
      sumOf(arUnits, 'length'),
      sumOf(enUnits, 'length'),
      lengths.ratio,
      lengths.variance,
    )
    const coverage = coverageOf(ar, arCount, en, enCount)
    writeWords(set, coverage)
    set('weakest-ar', arCount > 1 ? coverage.ar.weakestUnit : 0)
    set('weakest-en', enCount > 1 ? coverage.en.weakestUnit : 0)
    set(
      'uncovered-units',
      arCount + enCount > 2 ? coverage.ar.uncovered + coverage.en.uncovered : 0,
    )
    const arShare = weakestShare(evidence, ar, arCount, en, enCount, coarse.bestOfAr, true)
    const enShare = weakestShare(evidence, ar, arCount, en, enCount, coarse.bestOfEn, false)
    set('best-share-ar', arShare.mean)
    set('best-share-en', enShare.mean)
    set('best-share-least', Math.min(arShare.least, enShare.least))
    if (arCount > 1 && enCount > 1) {
      const crossing = splittability(evidence, ar, arCount, en, enCount)
      set('splittable', 1 - crossing)
      set('splittable-fully', crossing < 0.05 ? 1 : 0)
    }
    writeForm(set, arUnits, enUnits)
    let copies = 0
    for (let unit = ar; unit < ar + arCount; unit += 1) {
      copies += (repetition.ar.isCopy[unit] ?? 0) * square(repetition.ar.share[unit] ?? 0)
    }
    for (let unit = en; unit < en + enCount; unit += 1) {
      copies += (repetition.en.isCopy[unit] ?? 0) * square(repetition.en.share[unit] ?? 0)
    }
    set('copy', copies)
  }
}

type Set = (name: BeadFeature, value: number) => void

function writeShape(set: Set, ar: number, en: number): void {
  const least = Math.min(ar, en)
  const most = Math.max(ar, en)
  if (least === 1) {
    if (most <= 3) set(`shape-${String(ar)}-${String(en)}` as BeadFeature, 1)
    else set(ar === 1 ? 'shape-1-many' : 'shape-many-1', 1)
  } else if (most <= 2) set('shape-2-2', 1)
  else if (least === 2 && most === 3) set(ar === 2 ? 'shape-2-3' : 'shape-3-2', 1)
  else set('shape-many-many', 1)
  set('extra-ar', Math.max(0, ar - 3))
  set('extra-en', Math.max(0, en - 3))
  set('extra-both', least > 1 ? Math.max(0, ar + en - 5) : 0)
}

function writeLength(set: Set, ar: number, en: number, ratio: number, variance: number): void {
  const expected = ratio * ar
  const deviation = (en - expected) / Math.sqrt((variance * (en + expected)) / 2 + 10)
  const logRatio = Math.log((en + 10) / (expected + 10))
  set('length-squared', Math.min(16, square(deviation)) / 4)
  set('length-en-long', Math.min(6, Math.max(0, deviation)))
  set('length-ar-long', Math.min(6, Math.max(0, -deviation)))
  set('length-log-ratio', Math.abs(logRatio))
  set('length-log-ratio-squared', square(logRatio))
}

function writeWords(set: Set, { ar, en, order }: Coverage): void {
  const arCoverage = ar.matched / (ar.total + 1)
  const enCoverage = en.matched / (en.total + 1)
  set('matched-ar', Math.sqrt(ar.matched))
  set('matched-en', Math.sqrt(en.matched))
  set('matched-weak', ar.weak / (ar.matched + 0.5))
  set('matched-learned', ar.learned / (ar.matched + 0.5))
  set('missing-ar', ar.missing / 5)
  set('missing-en', en.missing / 5)
  set('unknown-ar', ar.unknown / 5)
  set('unknown-en', en.unknown / 5)
  set('coverage-ar', arCoverage)
  set('coverage-en', enCoverage)
  set('coverage-both', Math.sqrt(arCoverage * enCoverage))
  set('coverage-log', Math.log(0.03 + Math.sqrt(arCoverage * enCoverage)) / 2)
  set('names-matched', Math.min(3, ar.names))
  set('names-missing', Math.min(4, en.namesMissing))
  set('numbers-matched', Math.min(3, Math.min(ar.numbers, en.numbers)))
  set('numbers-missing-ar', Math.min(3, ar.numbersMissing))
  set('numbers-missing-en', Math.min(3, en.numbersMissing))
  set('order', order)
  set('edge-first', Math.min(ar.firstCoverage, en.firstCoverage))
  set('edge-last', Math.min(ar.lastCoverage, en.lastCoverage))
}

function writeForm(set: Set, ar: readonly UnitFacts[], en: readonly UnitFacts[]): void {
  const arSentences = sumOf(ar, 'sentenceCount')
  const enSentences = sumOf(en, 'sentenceCount')
  set('sentences-differ', Math.min(4, Math.abs(arSentences - enSentences)))
  set('sentences-equal', arSentences === enSentences ? 1 : 0)
  const arEnding = ar.at(-1)?.ending ?? 'none'
  const enEnding = en.at(-1)?.ending ?? 'none'
  if (arEnding === enEnding) set('ending-same', arEnding === 'none' ? 1 : 0.5)
  else set('ending-differs', endingDistance(arEnding, enEnding))
  set('ending-missing', (arEnding === 'none') === (enEnding === 'none') ? 0 : 1)
  const difference = (name: 'questionCount' | 'quoteCount' | 'bracketCount'): number =>
    Math.min(3, Math.abs(sumOf(ar, name) - sumOf(en, name)))
  set('question-differs', difference('questionCount'))
  set('quotes-differ', difference('quoteCount'))
  set('brackets-differ', difference('bracketCount'))
  const inner = [...ar.slice(0, -1), ...en.slice(0, -1)]
  set('inner-ending-missing', inner.filter(({ ending }) => ending === 'none').length)
  const arLength = sumOf(ar, 'length')
  const enLength = sumOf(en, 'length')
  set('both-short', Math.max(0, 1 - (arLength + enLength) / 80))
  set('furniture', [...ar, ...en].filter(({ isFurniture }) => isFurniture).length)
  const headings = (units: readonly UnitFacts[]): boolean =>
    units.some(({ isHeading }) => isHeading)
  set('heading-differs', headings(ar) === headings(en) ? 0 : 1)
}

function endingDistance(one: Ending, other: Ending): number {
  const isSoft = (ending: Ending): boolean => ending !== 'question' && ending !== 'exclamation'
  return isSoft(one) && isSoft(other) ? 0.5 : 1
}

function sumOf(
  units: readonly UnitFacts[],
  name: 'length' | 'sentenceCount' | 'questionCount' | 'quoteCount' | 'bracketCount',
): number {
  let sum = 0
  for (const unit of units) sum += unit[name]
  return sum
}

function square(value: number): number {
  return value * value
}
