// Measures the aligner on cases with a known alignment, beside the stored figures of other aligners.
//   npm run bench:align -- <cases.json…> [--lexicon <file.tsv>…] [--dictd <path without .index>…]
//     [--wrong]: print the wrong beads, the surest first
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readDictd } from '../src-core/align/lexicon/read-dictd'
import { createAligner, type Aligner } from '../src-core/align/create-aligner'
import { loadAlignerData } from '../src-main/aligner-data'
import { calibrationError, sureBeads, type Outcome } from './calibration'
import { readCases, type GoldCase } from './cases'
import others from './other-aligners.json'
import { wrongBeads } from './wrong-beads'
import type { ScoredBead } from '../src-core/align/step'
import { countDocument, emptyCounts, keyOf, scoresOf, type Prediction } from './score'

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    lexicon: { type: 'string', multiple: true, default: [] },
    dictd: { type: 'string', multiple: true, default: [] },
    wrong: { type: 'boolean', default: false },
  },
})

interface Measured {
  readonly strict: number
  readonly lax: number
  readonly null: number
  readonly calibration: number
  readonly sureShare: number
  readonly sureRight: number
  readonly unitsPerSecond: number
  /** Right and all gold beads, by shape: one to one, one to many, many to many. */
  readonly shapes: ReadonlyMap<string, readonly [number, number]>
  readonly predictions: readonly Prediction[]
}

function shapeOf(ar: number, en: number): string {
  if (ar === 1 && en === 1) return '1–1'
  return ar === 1 || en === 1 ? '1–n' : 'n–m'
}

/** How many of the gold beads of each shape were found. */
function recallByShape(
  cases: readonly GoldCase[],
  predictions: readonly Prediction[],
): Measured['shapes'] {
  const shapes = new Map<string, [number, number]>()
  for (const [at, { gold, crossing }] of cases.entries()) {
    const found = new Set((predictions[at] ?? []).map(([ar, en]) => keyOf([ar, en])))
    for (const [index, [ar, en]] of gold.entries()) {
      if (ar.length === 0 || en.length === 0 || crossing.includes(index)) continue
      const name = shapeOf(ar.length, en.length)
      const [right, all] = shapes.get(name) ?? [0, 0]
      shapes.set(name, [right + (found.has(keyOf([ar, en])) ? 1 : 0), all + 1])
    }
  }
  return shapes
}

function measure(cases: readonly GoldCase[], aligner: Aligner): Measured {
  const counts = emptyCounts()
  const outcomes: Outcome[] = []
  let units = 0
  const start = performance.now()
  const predictions = cases.map((gold) => {
    units += gold.ar.length + gold.en.length
    return align(gold, aligner)
  })
  const seconds = (performance.now() - start) / 1000
  for (const [at, gold] of cases.entries()) {
    const prediction = predictions[at] ?? []
    countDocument(counts, gold, prediction)
    const right = new Set(gold.gold.map(([ar, en]) => keyOf([ar, en])))
    for (const [ar, en, probability = 0] of prediction) {
      outcomes.push({ probability, isRight: right.has(keyOf([ar, en])) })
    }
  }
  const sure = sureBeads(outcomes, 0.95)
  return {
    ...scoresOf(counts),
    calibration: calibrationError(outcomes),
    sureShare: sure.share,
    sureRight: sure.right,
    unitsPerSecond: units / seconds,
    shapes: recallByShape(cases, predictions),
    predictions,
  }
}

function align(gold: GoldCase, aligner: Aligner): Prediction {
  const units = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'body' as const }))
  return aligner
    .align({
      languages: { source: 'ar', target: 'en' },
      source: units(gold.ar),
      target: units(gold.en),
    })
    .map(({ source, target, confidence }) => [source, target, confidence] as const)
}

const { lexicons, model } = loadAlignerData()
const own = options.lexicon.map((file) => readFileSync(file, 'utf8'))
const dictionaries = options.dictd.map((prefix) => {
  const decoder = new TextDecoder()
  const definitions = gunzipSync(readFileSync(`${prefix}.dict.dz`))
  const entries = readDictd(readFileSync(`${prefix}.index`, 'utf8'), definitions, (bytes) =>
    decoder.decode(bytes),
  )
  return { name: path.basename(prefix), entries }
})
const aligner = createAligner({ lexicons: [...lexicons, ...own], dictionaries, model })
if (files.length === 0) {
  console.error('usage: npm run bench:align -- <cases.json…> [--lexicon <file.tsv>…]')
  process.exit(2)
}
const format = (value: number | null | undefined): string =>
  value === null || value === undefined || Number.isNaN(value) ? '  –  ' : value.toFixed(3)
const tried: { gold: GoldCase; beads: ScoredBead[] }[] = []
for (const file of files) {
  const name = path.basename(file, '.json')
  const cases = readCases(file)
  const measured = measure(cases, aligner)
  for (const [at, gold] of cases.entries()) {
    const beads = (measured.predictions[at] ?? []).map(([ar, en, probability = 0]) => ({
      ar,
      en,
      probability,
    }))
    tried.push({ gold, beads })
  }
  console.log(`\n${name}: ${String(cases.length)} documents`)
  console.log(`  ${'strict / lax / null F1'.padStart(50)}`)
  console.log(
    `  ${'Muqabala'.padEnd(26)} ${format(measured.strict)} / ${format(measured.lax)} / ${format(measured.null)}`,
  )
  for (const [other, figures] of Object.entries(others.aligners)) {
    const row = Object.entries(figures).find(([set]) => set === name)?.[1]
    if (row === undefined) continue
    console.log(`  ${other.padEnd(26)} ${row.map(format).join(' / ')}`)
  }
  console.log(
    `  calibration error ${format(measured.calibration)}; at least .95 sure: ${format(measured.sureShare)} of the beads, ${format(measured.sureRight)} of them right`,
  )
  const shapes = [...measured.shapes]
    .sort()
    .map(([name, [right, all]]) => `${name} ${String(right)} of ${String(all)}`)
  console.log(`  right by shape: ${shapes.join(', ')}`)
  console.log(`  ${measured.unitsPerSecond.toFixed(0)} units a second`)
}
if (options.wrong) console.log(wrongBeads(tried).join('\n'))
console.log(`\nPeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
