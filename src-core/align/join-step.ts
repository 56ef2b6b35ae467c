import { estimateShapes } from './evidence/shape-model'
import { unitLinks, type LinkShare } from './evidence/unit-links'
import { bandOf, cellOf, type Band, type Rectangle } from './search/band'
import { cutIntoChunks } from './search/chunks'
import type { NodeSet } from './search/lattice'
import type { AlignStep, ScoredBead } from './step'
import { unitsOfSentences } from './text/sentences-of-side'

/** Beads less likely than this tell nothing of the units that they link. */
const likelyEnough = 0.5

/**
 * Goes from the sentences inside the units, which were aligned alone, to the units themselves: where
 * beads of units may begin and end, and how likely units are to hold translations of each other. A unit
 * whose middle sentence has its translation in another bead is thus seen to straddle the two.
 */
export function joinStep(): AlignStep {
  return (alignment) => {
    const { wholes, arcs, places } = alignment
    if (wholes === null) return alignment
    const arUnits = unitsOfSentences(wholes.arFirst)
    const enUnits = unitsOfSentences(wholes.enFirst)
    const arEnds = unitEnds(wholes.arFirst, arUnits)
    const enEnds = unitEnds(wholes.enFirst, enUnits)
    const sets = setsByRectangle(places ?? [], alignment.rectangles)
    const paths = pathsByRectangle(alignment.beads, wholes.rectangles, arEnds, enEnds)
    const shares: LinkShare[] = []
    for (const { ar, arCount, en, enCount, probability } of arcs) {
      const arEnd = (arUnits[ar + arCount - 1] ?? 0) + 1
      const enEnd = (enUnits[en + enCount - 1] ?? 0) + 1
      for (let unit = arUnits[ar] ?? 0; unit < arEnd; unit += 1) {
        for (let other = enUnits[en] ?? 0; other < enEnd; other += 1) {
          shares.push({ ar: unit, en: other, share: probability })
        }
      }
    }
    return {
      ...alignment,
      ar: wholes.ar,
      en: wholes.en,
      arOrigin: wholes.arOrigin,
      enOrigin: wholes.enOrigin,
      rectangles: wholes.rectangles,
      wholes: null,
      unitLinks: unitLinks(wholes.ar.units.length, wholes.en.units.length, shares),
      shapes: estimateShapes(joined(alignment.beads, arUnits, enUnits)),
      places: wholes.rectangles.flatMap((rectangle, at) =>
        cutIntoChunks(placesOfUnits(rectangle, sets[at] ?? [], paths[at] ?? [], arEnds, enEnds)),
      ),
    }
  }
}

/** Beads of units: units are together that a bead of their sentences ties. Monotone beads only. */
function joined(
  beads: readonly ScoredBead[],
  arUnits: Int32Array,
  enUnits: Int32Array,
): readonly ScoredBead[] {
  const found: { ar: Set<number>; en: Set<number>; probability: number }[] = []
  const touched = { ar: new Set<number>(), en: new Set<number>() }
  for (const { ar, en, probability } of beads) {
    if (ar.length === 0 || en.length === 0 || probability < likelyEnough) continue
    const arOwn = ar.map((sentence) => arUnits[sentence] ?? 0)
    const enOwn = en.map((sentence) => enUnits[sentence] ?? 0)
    const last = found.at(-1)
    if (
      last !== undefined &&
      (arOwn.some((unit) => last.ar.has(unit)) || enOwn.some((unit) => last.en.has(unit)))
    ) {
      for (const unit of arOwn) last.ar.add(unit)
      for (const unit of enOwn) last.en.add(unit)
      last.probability = Math.min(last.probability, probability)
    } else found.push({ ar: new Set(arOwn), en: new Set(enOwn), probability })
    for (const unit of arOwn) touched.ar.add(unit)
    for (const unit of enOwn) touched.en.add(unit)
  }
  const alone: ScoredBead[] = []
  for (const { ar, en, probability } of beads) {
    if (ar.length > 0 && en.length > 0) continue
    const arOwn = [...new Set(ar.map((sentence) => arUnits[sentence] ?? 0))]
    const enOwn = [...new Set(en.map((sentence) => enUnits[sentence] ?? 0))]
    if (arOwn.some((unit) => touched.ar.has(unit)) || enOwn.some((unit) => touched.en.has(unit)))
      continue
    for (const unit of arOwn) touched.ar.add(unit)
    for (const unit of enOwn) touched.en.add(unit)
    alone.push({ ar: arOwn, en: enOwn, probability })
  }
  return [
    ...found.map(({ ar, en, probability }) => ({ ar: [...ar], en: [...en], probability })),
    ...alone,
  ]
}

/** The places of a rectangle that touch a likely place between sentences: the ends of the units around it. */
function placesOfUnits(
  rectangle: Rectangle,
  sets: readonly NodeSet[],
  path: readonly Corner[],
  ar: UnitEnds,
  en: UnitEnds,
): NodeSet {
  const rows = rectangle.endRow - rectangle.row + 1
  const low = new Int32Array(rows).fill(rectangle.endColumn)
  const high = new Int32Array(rows)
  const visit = (found: (row: number, column: number) => void): void => {
    for (const [row, column] of path) found(row, column)
    for (const { nodes, alive } of sets) {
      for (let at = 0, cell = 0; at < nodes.low.length; at += 1) {
        const [arLow, arHigh] = [ar.before(nodes.firstRow + at), ar.after(nodes.firstRow + at)]
        const end = nodes.high[at] ?? 0
        for (let sentence = nodes.low[at] ?? 0; sentence < end; sentence += 1, cell += 1) {
          if (alive[cell] !== 1) continue
          const enHigh = en.after(sentence)
          for (let column = en.before(sentence); column <= enHigh; column += 1) {
            found(arLow, column)
            if (arHigh > arLow) found(arHigh, column)
          }
        }
      }
    }
  }
  visit((row, column) => {
    const at = row - rectangle.row
    low[at] = Math.min(low[at] ?? 0, column)
    high[at] = Math.max(high[at] ?? 0, column + 1)
  })
  const nodes = bandOf(rectangle.row, low, high)
  const count = nodes.offsets.at(-1) ?? 0
  const alive = new Uint8Array(count)
  visit((row, column) => {
    alive[cellOf(nodes, row, column)] = 1
  })
  return { nodes, alive, behind: lagsOfUnits(nodes, sets, ar, en) }
}

/** How far behind each place between units is, as the search over the sentences found it. */
function lagsOfUnits(
  nodes: Band,
  sets: readonly NodeSet[],
  ar: UnitEnds,
  en: UnitEnds,
): Float64Array {
  const lags = new Float64Array(nodes.offsets.at(-1) ?? 0).fill(Infinity)
  for (const { nodes: own, behind } of sets) {
    for (let at = 0, cell = 0; at < own.low.length; at += 1) {
      const row = ar.before(own.firstRow + at)
      const isRowEnd = row === ar.after(own.firstRow + at)
      const end = own.high[at] ?? 0
      for (let sentence = own.low[at] ?? 0; sentence < end; sentence += 1, cell += 1) {
        const lag = behind[cell] ?? Infinity
        const column = en.before(sentence)
        if (lag === Infinity || !isRowEnd || column !== en.after(sentence)) continue
        lags[cellOf(nodes, row, column)] = lag
      }
    }
  }
  return lags
}

/** The places between units just before and just after a place between sentences. */
interface UnitEnds {
  readonly before: (sentence: number) => number
  readonly after: (sentence: number) => number
}

function unitEnds(first: Int32Array, units: Int32Array): UnitEnds {
  const before = (sentence: number): number => units[sentence] ?? first.length - 1
  return {
    before,
    after: (sentence) => before(sentence) + (first[before(sentence)] === sentence ? 0 : 1),
  }
}

/** A place between units of both sides. */
type Corner = readonly [row: number, column: number]

/**
 * Places along the best path of the sentences, every step between units one by one, by rectangle: so
 * that there always is a path.
 */
function pathsByRectangle(
  beads: readonly ScoredBead[],
  rectangles: readonly Rectangle[],
  arEnds: UnitEnds,
  enEnds: UnitEnds,
): readonly (readonly Corner[])[] {
  const paths: Corner[][] = rectangles.map(() => [])
  let [at, row, column, ar, en] = [0, 0, 0, 0, 0]
  const pass = (): void => {
    paths[at]?.push([row, column])
    while (rectangles[at]?.endRow === row && rectangles[at]?.endColumn === column) {
      at += 1
      paths[at]?.push([row, column])
    }
  }
  pass()
  for (const bead of beads) {
    ar += bead.ar.length
    en += bead.en.length
    while (row < arEnds.before(ar)) {
      row += 1
      pass()
    }
    while (column < enEnds.before(en)) {
      column += 1
      pass()
    }
  }
  return paths
}

/** The searched sets of each rectangle; a rectangle's last set ends where it ends. */
function setsByRectangle(
  sets: readonly NodeSet[],
  rectangles: readonly Rectangle[],
): readonly (readonly NodeSet[])[] {
  let next = 0
  return rectangles.map(({ endRow, endColumn }) => {
    const own: NodeSet[] = []
    for (; next < sets.length; next += 1) {
      const set = sets[next]
      if (set === undefined) break
      own.push(set)
      const { firstRow, high } = set.nodes
      if (firstRow + high.length - 1 === endRow && high.at(-1) === endColumn + 1) {
        next += 1
        break
      }
    }
    return own
  })
}
