import type { GoldCase } from './cases'
import { usualFurniture, type FurnitureLines } from './furniture'
import { pick } from './random'

/** How a document is disturbed. Rates are probabilities per place. */
export interface NoiseStyle {
  readonly mergeAr: number
  readonly mergeEn: number
  readonly splitAr: number
  readonly splitEn: number
  readonly dropAr: number
  readonly dropEn: number
  readonly furniture: number
  /** Endings of all units are taken off. */
  readonly bareAr: boolean
  readonly bareEn: boolean
}

/** A style drawn at random: news, literature (one side with far longer units), scripture, law. */
export function randomStyle(random: () => number): NoiseStyle {
  const literary = random()
  const merge = (): number => pick(random, [0.02, 0.08, 0.15, 0.3])
  const drop = (): number => pick(random, [0, 0.03, 0.08, 0.15])
  const bare = random()
  return {
    mergeAr: literary < 0.15 ? pick(random, [0.1, 0.3, 0.65]) : merge(),
    mergeEn: literary > 0.9 ? pick(random, [0.1, 0.3, 0.65]) : merge(),
    splitAr: literary > 0.9 ? 0.8 : pick(random, [0, 0, 0.1]),
    splitEn: literary < 0.2 ? 0.8 : pick(random, [0, 0, 0.15]),
    dropAr: drop(),
    dropEn: drop(),
    furniture: pick(random, [0, 0.06, 0.12, 0.2]),
    bareAr: bare < 0.16,
    bareEn: bare > 0.08 && bare < 0.24,
  }
}

const greatestShape = 12
const greatestSide = 8

/** Makes another document with a known alignment: merged, split, thinned and furnished. */
export function addNoise(
  gold: GoldCase,
  others: readonly GoldCase[],
  style: NoiseStyle,
  random: () => number,
  lines: FurnitureLines = usualFurniture,
): GoldCase {
  const sides = [
    { merge: style.mergeAr, split: style.splitAr, drop: style.dropAr },
    { merge: style.mergeEn, split: style.splitEn, drop: style.dropEn },
  ] as const
  const line = (side: 0 | 1): string => furnitureLine(side, gold, others, lines, random)
  const atoms = gold.gold.map(([ar, en]) => {
    // A unit whose translation is two units may only be split where they meet, which nobody knows.
    const whole = ar.length === 1 && en.length === 1 ? {} : { split: 0 }
    return [
      thin(
        ar.map((unit) => gold.ar[unit] ?? ''),
        { ...sides[0], ...whole },
        random,
      ),
      thin(
        en.map((unit) => gold.en[unit] ?? ''),
        { ...sides[1], ...whole },
        random,
      ),
    ]
  })
  const output: [string[], string[]] = [[], []]
  const beads: [number[], number[]][] = []
  let open: [string[], string[]] = [[], []]
  let joins: [boolean, boolean] = [false, false]
  const close = (): void => {
    const bead: [number[], number[]] = [[], []]
    for (const side of [0, 1] as const) {
      for (const text of open[side]) {
        bead[side].push(output[side].length)
        output[side].push(text)
      }
    }
    if (bead[0].length > 0 && bead[1].length > 0) beads.push(bead)
    else {
      for (const unit of bead[0]) beads.push([[unit], []])
      for (const unit of bead[1]) beads.push([[], [unit]])
    }
    open = [[], []]
  }
  for (const atom of atoms) {
    const size = (side: 0 | 1): number =>
      open[side].length + (atom[side]?.length ?? 0) - (joins[side] ? 1 : 0)
    const isTooLarge =
      size(0) + size(1) > greatestShape || size(0) > greatestSide || size(1) > greatestSide
    if ((!joins[0] && !joins[1]) || isTooLarge) {
      close()
      joins = [false, false]
      furnish(output, beads, style.furniture, random, line)
    }
    for (const side of [0, 1] as const) {
      for (const text of atom[side] ?? []) {
        const last = open[side].length - 1
        if (joins[side] && last >= 0) open[side][last] = `${open[side][last] ?? ''} ${text}`
        else open[side].push(text)
        joins[side] = false
      }
    }
    joins = [random() < style.mergeAr, random() < style.mergeEn]
  }
  close()
  furnish(output, beads, style.furniture, random, line)
  const bare = (texts: string[], isBare: boolean): string[] =>
    isBare ? texts.map((text) => text.replace(/[\s.!?\u061F\u060C\u061B;:,]+$/u, '')) : texts
  return {
    ...gold,
    level: 'noise',
    ar: bare(output[0], style.bareAr),
    en: bare(output[1], style.bareEn),
    gold: beads,
  }
}

/** From this rate on, a text is split at many pauses, as by a translator who writes short sentences. */
const manySplits = 0.5
const mostPieces = 6

/** Splits texts at inner pauses, and drops pieces, as the style says. */
function thin(
  texts: readonly string[],
  rates: { readonly split: number; readonly drop: number },
  random: () => number,
): string[] {
  return texts
    .flatMap((text) => {
      if (random() >= rates.split) return [text]
      const places = [...text.matchAll(/[,;:\u060C\u061B]\s/gu)]
        .map(({ index }) => index + 1)
        .filter((at) => at > 25 && at < text.length - 25)
      if (places.length === 0) return [text]
      const cuts =
        rates.split < manySplits
          ? [pick(random, places)]
          : places.filter(() => random() < 0.8).slice(0, mostPieces - 1)
      const stop = pick(random, ['.', ','])
      return [...cuts, text.length].map((end, at) => {
        const piece = text.slice(cuts[at - 1] ?? 0, end).trim()
        return at === cuts.length ? piece : piece.replace(/[,;:\u060C\u061B]$/u, stop)
      })
    })
    .filter(() => random() >= rates.drop)
}

function furnish(
  output: readonly [string[], string[]],
  beads: [number[], number[]][],
  rate: number,
  random: () => number,
  line: (side: 0 | 1) => string,
): void {
  for (const side of [0, 1] as const) {
    while (random() < rate) {
      const unit = output[side].length
      output[side].push(line(side))
      beads.push(side === 0 ? [[unit], []] : [[], [unit]])
    }
  }
}

function furnitureLine(
  side: 0 | 1,
  gold: GoldCase,
  others: readonly GoldCase[],
  lines: FurnitureLines,
  random: () => number,
): string {
  const name = side === 0 ? 'ar' : 'en'
  const kind = random()
  if (kind < 0.35) return pick(random, lines[name])
  const source = kind < 0.6 ? gold : pick(random, others)
  const text = pick(random, source[name])
  return random() < 0.4 ? text : fragment(text, random)
}

function fragment(text: string, random: () => number): string {
  const words = text.split(/\s+/u)
  const count = 3 + Math.floor(random() * 9)
  const start = random() < 0.6 ? 0 : Math.floor(random() * Math.max(1, words.length - count))
  return words
    .slice(start, start + count)
    .join(' ')
    .replace(/[.,;:\u060C\u061B]+$/u, '')
}
