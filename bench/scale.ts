// Time and memory of one long document: texts of the cases one after the other, each round told apart by numbers
// of its own, disturbed like news.
//   node scripts/run-typescript.mjs bench/scale.ts <folder of cases> <units of a side>…
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
const started = performance.now()
const aligner = createAligner(loadAlignerData())
console.log(`start ${((performance.now() - started) / 1000).toFixed(2)} s`)
for (const size of sizes.map(Number)) {
  const gold = longDocument(easy, size)
  const units = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'body' as const }))
  const start = performance.now()
  const beads = aligner.align({
    languages: { source: 'ar', target: 'en' },
    source: units(gold.ar),
    target: units(gold.en),
  })
  const seconds = (performance.now() - start) / 1000
  const counts = emptyCounts()
  if (size <= 5000) {
    countDocument(
      counts,
      gold,
      beads.map(({ source, target }) => [source, target] as const),
    )
  }
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `${String(gold.ar.length)} × ${String(gold.en.length)} units: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB at most, strict F1 ${size <= 5000 ? scoresOf(counts).strict.toFixed(3) : 'not measured'}`,
  )
}
