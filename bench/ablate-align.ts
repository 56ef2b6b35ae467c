// What each source of evidence is worth: the first search is fitted on one half of the documents without it, and
// tried on the other half, in turn.
//   node scripts/run-typescript.mjs bench/ablate-align.ts <folder of cases>
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beadFeatureCount, beadFeatureNames } from '../src-core/align/evidence/bead-feature-names'
import { nullFeatureNames } from '../src-core/align/evidence/null-features'
import { gazetteer } from '../src-core/align/lexicon/gazetteer'
import { indexLexicons } from '../src-core/align/lexicon/lexicon-index'
import { parseLexicon } from '../src-core/align/lexicon/parse-lexicon'
import { decode } from '../src-core/align/search/decode'
import { loadAlignerData } from '../src-main/aligner-data'
import { readCases, withoutCrossing } from './cases'
import { fitDocument, startOf, withoutSentences, type FitDocument } from './documents'
import { exampleCosts, negativeLogLikelihood, parameterCount } from './likelihood'
import { minimise } from './minimise'
import { countDocument, emptyCounts, scoresOf } from './score'

/** Groups of features that are left out together: beginnings of their names. */
const groups: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  'shape of the bead': ['shape-', 'extra-'],
  length: ['length-', 'both-short'],
  'matched and missing words': ['matched-', 'missing', 'unknown-', 'coverage-', 'mass'],
  'names and numbers': ['names-', 'numbers-', 'digits'],
  'place of the matches': ['order', 'edge-'],
  'weakest unit': ['weakest-', 'uncovered-'],
  'best partner of each unit': ['best-share-'],
  'inner cut of large beads': ['splittable'],
  'count of sentences': ['sentences'],
  'punctuation and quotations': ['ending-', 'question-', 'quotes-', 'brackets-', 'inner-ending-'],
  'best match of unpaired units': ['best-anywhere', 'best-near'],
  'repetition on the own side': ['repeats', 'copy'],
  'all cues of form': ['sentences', 'ending-', 'inner-ending-', 'both-short', 'copy', 'repeats'],
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node scripts/run-typescript.mjs bench/ablate-align.ts <folder of cases>')
  process.exit(2)
}
const lexicon = indexLexicons([...loadAlignerData().lexicons.map(parseLexicon), gazetteer()])
const documents = readdirSync(folder)
  .filter((name) => /-(?:news|hard)\.json$/u.test(name))
  .flatMap((name) =>
    readCases(path.join(folder, name)).flatMap((gold) => {
      const monotone = withoutCrossing(gold)
      const set = name.replace('.json', '')
      return fitDocument(monotone, set, withoutSentences(startOf(monotone, lexicon)), lexicon) ?? []
    }),
  )
const sources = [...new Set(documents.map(({ source }) => source))].sort()
const half = new Map(sources.map((source, index) => [source, index % 2]))
const names = [...beadFeatureNames, ...nullFeatureNames]

/** Fits with some weights held at zero. */
function fitWithout(train: readonly FitDocument[], left: readonly string[]): Float64Array {
  const isLeft = names.map((name) => left.some((beginning) => name.startsWith(beginning)))
  const objective = negativeLogLikelihood(
    train.map(({ example }) => example),
    2,
  )
  const masked = (values: Float64Array): Float64Array =>
    values.map((value, at) => (isLeft[at] === true ? 0 : value))
  return minimise(
    (point) => {
      const { value, gradient } = objective(masked(point))
      return { value, gradient: masked(gradient) }
    },
    new Float64Array(parameterCount),
    60,
  )
}

console.log(`${String(documents.length)} documents, ${String(beadFeatureCount)} features of a bead`)
for (const [name, left] of Object.entries(groups)) {
  const sets = new Map(documents.map(({ set }) => [set, emptyCounts()]))
  for (const part of [0, 1]) {
    const parameters = fitWithout(
      documents.filter(({ source }) => half.get(source) !== part),
      left,
    )
    for (const { example, set, source, gold } of documents) {
      const counts = sets.get(set)
      if (half.get(source) !== part || counts === undefined) continue
      const beads = decode(example.lattice, exampleCosts(example, parameters))
      countDocument(
        counts,
        gold,
        beads.map(({ ar, en }) => [ar, en] as const),
      )
    }
  }
  const figures = [...sets].sort().map(([, counts]) => {
    const { strict, null: unpaired } = scoresOf(counts)
    return `${strict.toFixed(3)}/${unpaired.toFixed(3)}`
  })
  console.log(`${name.padEnd(30)} ${figures.join('  ')}`)
}
