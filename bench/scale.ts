// Time and memory of one long document: texts of the cases one after the other, each round told apart by numbers
// of its own, disturbed like news.
//   node scripts/run-typescript.mjs bench/scale.ts <folder of cases> <units of a side>…
import type { AlignedBead } from '../src-core/align/align'
import { createAligner } from '../src-core/align/create-aligner'
import { loadAlignerData } from '../src-main/aligner-data'
import { readCases, type GoldCase } from './cases'
import { addNoise, type NoiseStyle } from './noise'
import { createRandom } from './random'
import { countDocument, emptyCounts, scoresOf } from './score'

const newsStyle: NoiseStyle = {
  mergeAr: 0.12,
  mergeEn: 0.12,
  splitAr: 0,
  splitEn: 0,
  dropAr: 0.03,
  dropEn: 0.03,
  furniture: 0.08,
  bareAr: false,
  bareEn: false,
}

function longDocument(easy: readonly GoldCase[], units: number): GoldCase {
  const random = createRandom(7)
  const long: GoldCase = {
    id: 'long',
    corpus: 'long',
    level: 'easy',
    doc: 'long',
    ar: [],
    en: [],
    gold: [],
    crossing: [],
  }
  for (let round = 0; long.ar.length < units; round += 1) {
    for (const gold of easy) {
      for (const [ar, en] of gold.gold) {
        if (long.ar.length >= units) break
        const number = String(10000 + Math.floor(random() * 80000))
        const marked = (text: string, at: number): string =>
          at === 0 && round > 0 ? `${number} ${text}` : text
        long.gold.push([
          ar.map((_, at) => long.ar.length + at),
          en.map((_, at) => long.en.length + at),
        ])
        long.ar.push(...ar.map((unit, at) => marked(gold.ar[unit] ?? '', at)))
        long.en.push(...en.map((unit, at) => marked(gold.en[unit] ?? '', at)))
      }
    }
  }
  return addNoise(long, easy, newsStyle, random)
}

const [folder, ...sizes] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node scripts/run-typescript.mjs bench/scale.ts <folder of cases> <units>…')
  process.exit(2)
}
const easy = ['ntrex', 'tico'].flatMap((corpus) => readCases(`${folder}/${corpus}-easy.json`))

/** Seconds of processor time and of the clock that something takes. */
function timed<Result>(work: () => Result): {
  readonly result: Result
  readonly processor: number
  readonly clock: number
} {
  const start = performance.now()
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return {
    result,
    processor: (user + system) / 1e6,
    clock: (performance.now() - start) / 1000,
  }
}

const { result: aligner, processor: startTime } = timed(() => createAligner(loadAlignerData()))
console.log(`start: ${startTime.toFixed(2)} s of processor time`)

function alignLong(gold: GoldCase): readonly AlignedBead[] {
  const units = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'body' as const }))
  return aligner.align({
    languages: { source: 'ar', target: 'en' },
    source: units(gold.ar),
    target: units(gold.en),
  })
}

// An article of about sixty sentences, again and again: what it takes once the program is warm.
const article = longDocument(easy, 60)
const articleTimes = Array.from({ length: 40 }, () => timed(() => alignLong(article)).processor)
const warm = articleTimes.slice(20).sort((a, b) => a - b)[10] ?? 0
console.log(
  `article of ${String(article.ar.length)} units: ${(warm * 1000).toFixed(0)} ms once warm`,
)

console.log('| units | processor | clock | memory at most | strict F1 |')
console.log('| ----- | --------- | ----- | -------------- | --------- |')
for (const size of sizes.map(Number)) {
  const gold = longDocument(easy, size)
  const { result: beads, processor, clock } = timed(() => alignLong(gold))
  const counts = emptyCounts()
  if (size <= 5000) {
    countDocument(
      counts,
      gold,
      beads.map(({ source, target }) => [source, target] as const),
    )
  }
  const cells = [
    `${String(gold.ar.length)} × ${String(gold.en.length)}`,
    `${processor.toFixed(1)} s`,
    `${clock.toFixed(1)} s`,
    `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    size <= 5000 ? scoresOf(counts).strict.toFixed(3) : 'not measured',
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
