import type { SideWords } from './document'
import type { Evidence } from './evidence'
import { pairMass } from './pair-matches'
import type { Repetition } from './own-side'

/** What speaks for leaving a unit unpaired. The first ones depend on the search state only. */
export const nullFeatureNames = [
  'is-ar',
  'is-en',
  'starts-run-ar',
  'starts-run-en',
  'continues-ar',
  'continues-en',
  'after-other-side',
  'length-log',
  'length-short',
  'ending-none',
  'ending-pause',
  'digits',
  'no-words',
  'repeats',
  'repeats-exactly',
  'best-anywhere',
  'best-anywhere-squared',
  'best-near',
  'best-near-mass',
  'mass',
  'missing',
  'sentences',
  'at-end-of-text',
  'furniture',
  'nulls-of-text',
  'linked',
  'linked-log',
  'side-has-more-units',
] as const

export type NullFeature = (typeof nullFeatureNames)[number]

export const nullFeatureCount = nullFeatureNames.length

/** How many of the first names depend on the state of the search; they are added by the lattice. */
export const nullStateFeatureCount = 7

const index = Object.fromEntries(nullFeatureNames.map((name, at) => [name, at])) as Readonly<
  Record<NullFeature, number>
>

/** Reach of "near", in units of the other side to each side of the place. */
const reach = 2

/** Writes the features of leaving `unit` unpaired when the other side stands at `place`. */
export type NullFeatures = (unit: number, place: number, out: Float32Array, at: number) => void

/** Prepares the null features of one side of a document. */
export function createNullFeatures(evidence: Evidence, isAr: boolean): NullFeatures {
  const words = isAr ? evidence.words.ar : evidence.words.en
  const others = isAr ? evidence.words.en : evidence.words.ar
  const best = isAr ? evidence.coarse.bestOfAr : evidence.coarse.bestOfEn
  const repetition = isAr ? evidence.repetition.ar : evidence.repetition.en
  const { ofAr, ofEn } = evidence.unitLinks
  const count = words.side.units.length
  const otherCount = others.side.units.length
  const alone = new Float32Array(count * nullFeatureCount)
  for (let unit = 0; unit < count; unit += 1) {
    writeAlone(words, repetition, best, unit, alone, unit * nullFeatureCount)
  }
  return (unit, place, out, at) => {
    out.set(alone.subarray(unit * nullFeatureCount, (unit + 1) * nullFeatureCount), at)
    out[at + index[isAr ? 'is-ar' : 'is-en']] = 1
    let near = 0
    for (
      let other = Math.max(0, place - reach);
      other < Math.min(otherCount, place + reach);
      other += 1
    ) {
      const mass = isAr
        ? pairMass(evidence.pairs, unit, other)
        : pairMass(evidence.pairs, other, unit)
      if (mass > near) near = mass
    }
    const total = words.unitMass[unit] ?? 0
    out[at + index['best-near']] = near / (total + 1)
    out[at + index['best-near-mass']] = Math.sqrt(near)
    out[at + index['nulls-of-text']] = isAr ? evidence.shapes.arNull : evidence.shapes.enNull
    const linked = Math.min(1, (isAr ? ofAr[unit] : ofEn[unit]) ?? 0)
    out[at + index['side-has-more-units']] = isAr ? -evidence.ratios.units : evidence.ratios.units
    out[at + index.linked] = linked
    out[at + index['linked-log']] = -Math.log(1.02 - linked) / 4
    out[at + index['at-end-of-text']] = place === 0 || place === otherCount ? 1 : 0
  }
}

function writeAlone(
  words: SideWords,
  repetition: Repetition,
  best: Float32Array,
  unit: number,
  out: Float32Array,
  at: number,
): void {
  const facts = words.side.units[unit]
  if (facts === undefined) return
  const set = (name: NullFeature, value: number): void => {
    out[at + index[name]] = value
  }
  const total = words.unitMass[unit] ?? 0
  set('length-log', Math.log(1 + facts.length) / 3)
  set('length-short', Math.max(0, 1 - facts.length / 45))
  set('ending-none', facts.ending === 'none' ? 1 : 0)
  set('ending-pause', facts.ending === 'pause' || facts.ending === 'ellipsis' ? 1 : 0)
  set('digits', facts.digitShare)
  set('no-words', facts.endToken === facts.firstToken ? 1 : 0)
  const share = repetition.share[unit] ?? 0
  set('repeats', (repetition.isCopy[unit] ?? 0) * share * share)
  set('repeats-exactly', (repetition.isCopy[unit] ?? 0) * (share > 0.9 ? 1 : 0))
  const anywhere = Math.min(1, (best[unit] ?? 0) / (total + 1))
  set('best-anywhere', anywhere)
  set('best-anywhere-squared', anywhere * anywhere)
  set('mass', Math.sqrt(total))
  let missing = 0
  for (let token = facts.firstToken; token < facts.endToken; token += 1) {
    const type = words.side.tokenTypes[token] ?? 0
    if (words.hasMatch[type] === 0) missing += words.weights[type] ?? 0
  }
  set('missing', missing / (total + 1))
  set('sentences', Math.min(4, facts.sentenceCount - 1))
  set('furniture', facts.isFurniture ? 1 : 0)
}
