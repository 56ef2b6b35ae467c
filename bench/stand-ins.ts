import type { GoldCase } from './cases'
import { freshFurniture } from './furniture'
import { addNoise, type NoiseStyle } from './noise'

/** A kind of text unlike the cases, made from them at run time; never fitted on. */
export interface StandIn {
  readonly name: string
  /** Share of the lexicon that it is aligned with: other texts are less well covered than news. */
  readonly lexiconShare: number
  readonly style: NoiseStyle
  /** What is done to a document before it is disturbed. */
  readonly prepare: (gold: GoldCase) => GoldCase
}

const undisturbed: NoiseStyle = {
  mergeAr: 0,
  mergeEn: 0,
  splitAr: 0,
  splitEn: 0,
  dropAr: 0,
  dropEn: 0,
  furniture: 0,
  bareAr: false,
  bareEn: false,
}

/** Stand-ins for law, literature and scripture. */
export const standIns: readonly StandIn[] = [
  {
    name: 'law',
    lexiconShare: 0.6,
    style: { ...undisturbed, mergeAr: 0.02, mergeEn: 0.02, furniture: 0.02 },
    prepare: (gold) => withArticles(inPairs(gold)),
  },
  {
    name: 'literature',
    lexiconShare: 0.4,
    style: { ...undisturbed, mergeAr: 0.4, mergeEn: 0.1, dropAr: 0.01, dropEn: 0.01 },
    prepare: (gold) => cutAtPauses(withoutNames(gold)),
  },
  {
    name: 'scripture',
    lexiconShare: 0.4,
    style: {
      ...undisturbed,
      mergeAr: 0.12,
      mergeEn: 0.12,
      dropAr: 0.05,
      dropEn: 0.05,
      furniture: 0.08,
      bareAr: true,
      bareEn: true,
    },
    prepare: withoutMarks,
  },
]

/** The stand-in made from a document; `others` give stray lines. */
export function standInFor(
  { style, prepare }: StandIn,
  gold: GoldCase,
  others: readonly GoldCase[],
  random: () => number,
): GoldCase {
  return { ...addNoise(prepare(gold), others, style, random, freshFurniture), level: 'stand-in' }
}

/** Every two beads joined on both sides: long sentences. */
function inPairs(gold: GoldCase): GoldCase {
  const beads = gold.gold.filter((_, at) => at % 2 === 0)
  const textOf = (units: readonly string[], indices: readonly number[]): string =>
    indices.map((unit) => units[unit] ?? '').join(' ')
  const joined = (side: 0 | 1, units: readonly string[]): string[] =>
    beads.map((bead, at) => {
      const next = gold.gold[2 * at + 1]
      const rest = next === undefined ? '' : textOf(units, next[side])
      return `${textOf(units, bead[side]).replace(/[.\s]+$/u, '')}, ${rest}`.replace(/, $/u, '.')
    })
  return {
    ...gold,
    ar: joined(0, gold.ar).map((text) => text.replaceAll(', ', '\u060C ')),
    en: joined(1, gold.en),
    gold: beads.map((_, at) => [[at], [at]]),
  }
}

/** A numbered heading before every third bead. */
function withArticles(gold: GoldCase): GoldCase {
  const [ar, en]: [string[], string[]] = [[], []]
  const beads: GoldCase['gold'] = []
  for (const [at, [arUnits, enUnits]] of gold.gold.entries()) {
    if (at % 3 === 0) {
      beads.push([[ar.length], [en.length]])
      ar.push(`المادة ${String(at / 3 + 1)}`)
      en.push(`Article ${String(at / 3 + 1)}`)
    }
    beads.push([
      arUnits.map((_, unit) => ar.length + unit),
      enUnits.map((_, unit) => en.length + unit),
    ])
    ar.push(...arUnits.map((unit) => gold.ar[unit] ?? ''))
    en.push(...enUnits.map((unit) => gold.en[unit] ?? ''))
  }
  return { ...gold, ar, en, gold: beads }
}

/** No figures, and no capital letter but at the beginning: texts without names to go by. */
function withoutNames(gold: GoldCase): GoldCase {
  const plain = (text: string): string => text.replace(/\p{Nd}+(?:[.,]\p{Nd}+)*\s?/gu, '')
  return {
    ...gold,
    ar: gold.ar.map(plain),
    en: gold.en.map(
      (text) =>
        text.slice(0, 1) + plain(text.slice(1)).replace(/\p{Lu}/gu, (sign) => sign.toLowerCase()),
    ),
  }
}

const shortestPiece = 20

/** English units cut at every pause, as a translator who writes short sentences does. */
function cutAtPauses(gold: GoldCase): GoldCase {
  const en: string[] = []
  const beads: GoldCase['gold'] = gold.gold.map(([ar, units]) => {
    const first = en.length
    if (ar.length !== 1 || units.length !== 1) {
      en.push(...units.map((unit) => gold.en[unit] ?? ''))
      return [ar, units.map((_, at) => first + at)]
    }
    const text = units.map((unit) => gold.en[unit] ?? '').join(' ')
    let open = ''
    for (const piece of text.split(/(?<=[,;:.!?])\s+/u)) {
      open = open === '' ? piece : `${open} ${piece}`
      if (open.length < shortestPiece || en.length - first >= 4) continue
      en.push(open.replace(/[,;:]$/u, '.'))
      open = ''
    }
    if (open !== '' || en.length === first) en.push(open)
    return [ar, Array.from({ length: en.length - first }, (_, at) => first + at)]
  })
  return { ...gold, en, gold: beads }
}

/** No marks at all, and no capital letters. */
function withoutMarks(gold: GoldCase): GoldCase {
  const bare = (text: string): string =>
    text.replace(/[.,;:!?"'()\u00AB\u00BB\u201C\u201D\u060C\u061B\u061F]/gu, '').toLowerCase()
  return { ...gold, ar: gold.ar.map(bare), en: gold.en.map(bare) }
}
