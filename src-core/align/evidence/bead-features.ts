import type { Ending } from '../text/analysed-side'
import { beadFeatureCount, beadFeatureIndex as place } from './bead-feature-names'
import { createCoverage, type Coverage } from './coverage'
import type { Evidence, Span } from './evidence'
import { formSums, sumOf, type FormSums } from './form-sums'
import type { LengthModel } from './length-model'
import { createInnerCut } from './inner-cut'
import { linkFacts } from './unit-links'

/** Writes features of beads; `forget` gives the memory of passed ones back. */
export interface BeadFeatures {
  /** Writes the features of a bead into `out`, from `at` on. */
  write(
    ar: number,
    arCount: number,
    en: number,
    enCount: number,
    out: Float32Array,
    at: number,
  ): void
  forget(): void
}

/** Prepares the features of the beads of one document. */
export function createBeadFeatures(evidence: Evidence): BeadFeatures {
  const { words, lengths, shapes, repetition, unitLinks, ratios } = evidence
  const beadCoverage = createCoverage(evidence)
  const innerCut = createInnerCut(evidence)
  const form = {
    ar: formSums(words.ar.side, repetition.ar),
    en: formSums(words.en.side, repetition.en),
  }
  const write: BeadFeatures['write'] = (ar, arCount, en, enCount, out, at) => {
    out.fill(0, at, at + beadFeatureCount)
    writeShape(out, at, arCount, enCount)
    const unusual = Math.abs(Math.log(enCount / arCount) - ratios.units)
    out[at + place['units-against-text']] = unusual
    out[at + place['units-against-text-squared']] = square(unusual)
    out[at + place['shape-of-text']] = shapes.bead(arCount, enCount)
    writeLength(
      out,
      at,
      sumOf(form.ar.lengths, ar, ar + arCount),
      sumOf(form.en.lengths, en, en + enCount),
      lengths,
    )
    const coverage = beadCoverage.measure(ar, arCount, en, enCount)
    writeWords(out, at, coverage)
    out[at + place['weakest-ar']] = arCount > 1 ? coverage.ar.weakestUnit : 0
    out[at + place['weakest-en']] = enCount > 1 ? coverage.en.weakestUnit : 0
    out[at + place['uncovered-units']] =
      arCount + enCount > 2 ? coverage.ar.uncovered + coverage.en.uncovered : 0
    out[at + place['best-share-ar']] = coverage.ar.bestShare
    out[at + place['best-share-en']] = coverage.en.bestShare
    out[at + place['best-share-least']] = Math.min(
      coverage.ar.leastBestShare,
      coverage.en.leastBestShare,
    )
    if (arCount > 1 && enCount > 1) {
      const crossing = innerCut(ar, arCount, en, enCount)
      out[at + place['splittable']] = 1 - crossing
      out[at + place['splittable-fully']] = crossing < 0.05 ? 1 : 0
    }
    const firstLeak = coverage.ar.firstLeak + coverage.en.firstLeak
    const lastLeak = coverage.ar.lastLeak + coverage.en.lastLeak
    out[at + place['leak-first']] = Math.min(3, firstLeak / 3)
    out[at + place['leak-last']] = Math.min(3, lastLeak / 3)
    out[at + place['leak-both']] = firstLeak + lastLeak > 4 ? 1 : 0
    const links = linkFacts(unitLinks, ar, arCount, en, enCount)
    out[at + place['links-out']] = Math.min(4, links.out)
    out[at + place['links-out-log']] = links.outLog / 4
    out[at + place['links-loose']] = links.loose
    out[at + place['links-loose-log']] = links.looseLog / 4
    out[at + place['links-over-cut']] = 1 - links.overCut
    out[at + place['links-over-cut-log']] = -Math.log(0.02 + links.overCut) / 4
    writeForm(out, at, form, Math.exp(ratios.sentences), { ar, arCount, en, enCount })
  }
  return {
    write,
    forget() {
      beadCoverage.forget()
    },
  }
}

function writeShape(out: Float32Array, at: number, ar: number, en: number): void {
  const least = Math.min(ar, en)
  const most = Math.max(ar, en)
  if (least === 1) {
    if (most > 3) out[at + place[ar === 1 ? 'shape-1-many' : 'shape-many-1']] = 1
    else if (most === 1) out[at + place['shape-1-1']] = 1
    else if (most === 2) out[at + place[ar === 1 ? 'shape-1-2' : 'shape-2-1']] = 1
    else out[at + place[ar === 1 ? 'shape-1-3' : 'shape-3-1']] = 1
  } else if (most <= 2) out[at + place['shape-2-2']] = 1
  else if (least === 2 && most === 3) out[at + place[ar === 2 ? 'shape-2-3' : 'shape-3-2']] = 1
  else out[at + place['shape-many-many']] = 1
  out[at + place['extra-ar']] = Math.max(0, ar - 3)
  out[at + place['extra-en']] = Math.max(0, en - 3)
  out[at + place['extra-both']] = least > 1 ? Math.max(0, ar + en - 5) : 0
}

function writeLength(
  out: Float32Array,
  at: number,
  ar: number,
  en: number,
  { ratio, variance }: LengthModel,
): void {
  const expected = ratio * ar
  const deviation = (en - expected) / Math.sqrt((variance * (en + expected)) / 2 + 10)
  const logRatio = Math.log((en + 10) / (expected + 10))
  out[at + place['length-squared']] = Math.min(16, square(deviation)) / 4
  out[at + place['length-en-long']] = Math.min(6, Math.max(0, deviation))
  out[at + place['length-ar-long']] = Math.min(6, Math.max(0, -deviation))
  out[at + place['length-log-ratio']] = Math.abs(logRatio)
  out[at + place['length-log-ratio-squared']] = square(logRatio)
}

function writeWords(out: Float32Array, at: number, { ar, en, order }: Coverage): void {
  const arCoverage = ar.matched / (ar.total + 1)
  const enCoverage = en.matched / (en.total + 1)
  out[at + place['matched-ar']] = Math.sqrt(ar.matched)
  out[at + place['matched-en']] = Math.sqrt(en.matched)
  out[at + place['matched-weak']] = ar.weak / (ar.matched + 0.5)
  out[at + place['matched-learned']] = ar.learned / (ar.matched + 0.5)
  out[at + place['missing-ar']] = ar.missing / 5
  out[at + place['missing-en']] = en.missing / 5
  out[at + place['unknown-ar']] = ar.unknown / 5
  out[at + place['unknown-en']] = en.unknown / 5
  out[at + place['coverage-ar']] = arCoverage
  out[at + place['coverage-en']] = enCoverage
  out[at + place['coverage-both']] = Math.sqrt(arCoverage * enCoverage)
  out[at + place['coverage-log']] = Math.log(0.03 + Math.sqrt(arCoverage * enCoverage)) / 2
  out[at + place['names-matched']] = Math.min(3, ar.names)
  out[at + place['names-missing']] = Math.min(4, en.namesMissing)
  out[at + place['numbers-matched']] = Math.min(3, Math.min(ar.numbers, en.numbers))
  out[at + place['numbers-missing-ar']] = Math.min(3, ar.numbersMissing)
  out[at + place['numbers-missing-en']] = Math.min(3, en.numbersMissing)
  out[at + place['order']] = order
  out[at + place['edge-first']] = Math.min(ar.firstCoverage, en.firstCoverage)
  out[at + place['edge-last']] = Math.min(ar.lastCoverage, en.lastCoverage)
}

/** Up to this ratio of their numbers, both sides are said to have equally many sentences. */
const evenRatio = 1.3
/** Value of the feature `furniture` for each unit of a pair of the same kind. */
const likeFurniture = -1.1

function writeForm(
  out: Float32Array,
  at: number,
  { ar: arForm, en: enForm }: { readonly ar: FormSums; readonly en: FormSums },
  sentenceRatio: number,
  { ar, arCount, en, enCount }: Span,
): void {
  const arEnd = ar + arCount
  const enEnd = en + enCount
  const difference = (arSums: Float64Array, enSums: Float64Array): number =>
    Math.abs(sumOf(arSums, ar, arEnd) - sumOf(enSums, en, enEnd))
  const arSentences = sumOf(arForm.sentences, ar, arEnd)
  const enSentences = sumOf(enForm.sentences, en, enEnd)
  // Where one side has far more sentences, equal numbers mean nothing.
  const isEven = sentenceRatio > 1 / evenRatio && sentenceRatio < evenRatio
  const sentences = isEven
    ? Math.abs(arSentences - enSentences)
    : Math.abs(arSentences * sentenceRatio - enSentences) / Math.max(1, sentenceRatio)
  out[at + place['sentences-differ']] = Math.min(4, sentences)
  out[at + place['sentences-equal']] = isEven && sentences === 0 ? 1 : 0
  const arEnding = arForm.endings[arEnd - 1] ?? 'none'
  const enEnding = enForm.endings[enEnd - 1] ?? 'none'
  if (arEnding === enEnding) out[at + place['ending-same']] = arEnding === 'none' ? 1 : 0.5
  else out[at + place['ending-differs']] = endingDistance(arEnding, enEnding)
  out[at + place['ending-missing']] = (arEnding === 'none') === (enEnding === 'none') ? 0 : 1
  out[at + place['question-differs']] = Math.min(3, difference(arForm.questions, enForm.questions))
  out[at + place['quotes-differ']] = Math.min(3, difference(arForm.quotes, enForm.quotes))
  out[at + place['brackets-differ']] = Math.min(3, difference(arForm.brackets, enForm.brackets))
  out[at + place['inner-ending-missing']] =
    sumOf(arForm.bareEndings, ar, arEnd - 1) + sumOf(enForm.bareEndings, en, enEnd - 1)
  const length = sumOf(arForm.lengths, ar, arEnd) + sumOf(enForm.lengths, en, enEnd)
  out[at + place['both-short']] = Math.max(0, 1 - length / 80)
  out[at + place['copy']] = sumOf(arForm.copies, ar, arEnd) + sumOf(enForm.copies, en, enEnd)
  const furniture = sumOf(arForm.furniture, ar, arEnd) + sumOf(enForm.furniture, en, enEnd)
  // Furniture that both pages have (byline and byline) may well be a pair.
  const isAlike = arCount === 1 && enCount === 1 && arForm.kinds[ar] === enForm.kinds[en]
  out[at + place['furniture']] = isAlike ? likeFurniture * furniture : furniture
  const isHeading = sumOf(arForm.headings, ar, arEnd) > 0
  out[at + place['heading-differs']] = isHeading === sumOf(enForm.headings, en, enEnd) > 0 ? 0 : 1
}

function endingDistance(one: Ending, other: Ending): number {
  const isSoft = (ending: Ending): boolean => ending !== 'question' && ending !== 'exclamation'
  return isSoft(one) && isSoft(other) ? 0.5 : 1
}

function square(value: number): number {
  return value * value
}
