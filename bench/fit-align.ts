// Fits the aligner's model: weights of both searches by maximum likelihood, calibration by logistic regression
// on predictions for documents that the weights were not fitted on. Prints the cross-validated figures.
//   npm run fit:align -- <folder of cases> [--write] [--noise <variants of each document>] [--penalty <L2>]
//     [--wrong <set>]: print the wrong beads of a set, the surest first
// The folder holds <corpus>-<level>.json files. Noise is made from the `easy` ones (see noise.ts).
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Calibration, Weights } from '../src-core/align/aligner-data'
import { calibrateStep, unlikenessOf } from '../src-core/align/calibrate-step'
import { beadFeatureCount, beadFeatureNames } from '../src-core/align/evidence/bead-feature-names'
import { nullFeatureNames } from '../src-core/align/evidence/null-features'
import { joinStep } from '../src-core/align/join-step'
import { learnStep } from '../src-core/align/learn-step'
import { gazetteer } from '../src-core/align/lexicon/gazetteer'
import { indexLexicons, type LexiconIndex } from '../src-core/align/lexicon/lexicon-index'
import { parseLexicon, type LexiconEntry } from '../src-core/align/lexicon/parse-lexicon'
import { decode } from '../src-core/align/search/decode'
import { searchStep } from '../src-core/align/search/search-step'
import { pipeline, type ScoredBead } from '../src-core/align/step'
import { loadAlignerData } from '../src-main/aligner-data'
import { calibrationError, fitCalibration, type Lesson, type Outcome } from './calibration'
import { readCases, withoutCrossing, type GoldCase } from './cases'
import { fitDocument, startOf, withoutSentences, type FitDocument } from './documents'
import { exampleCosts, negativeLogLikelihood, parameterCount } from './likelihood'
import { minimise } from './minimise'
import { addNoise, randomStyle } from './noise'
import { createRandom, pick } from './random'
import { wrongBeads } from './wrong-beads'
import { standInFor, standIns } from './stand-ins'
import { prunedGoldBeads } from './training-example'
import { countDocument, emptyCounts, keyOf, scoresOf, type Counts } from './score'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    noise: { type: 'string', default: '3' },
    penalty: { type: 'string', default: '2' },
    iterations: { type: 'string', default: '90' },
    wrong: { type: 'string' },
  },
})

/** Weights that no case can teach, since the kind of a block is known only when a page was read. */
const givenByHand = { furniture: 2.5, 'heading-differs': 1 }
const givenToNulls = { furniture: -2.5 }

function main(folder: string): void {
  const { lexicons } = loadAlignerData()
  const entries = [...lexicons.map(parseLexicon), gazetteer()].flat()
  const documents = gather(folder, entries)
  console.log(
    `${String(documents.length)} documents, ${String(prunedGoldBeads.count)} right beads out of the search's sight`,
  )
  const sources = [...new Set(documents.map(({ source }) => source))].sort()
  const half = new Map(sources.map((source, index) => [source, index % 2]))
  const corpora = [...new Set(documents.map(({ gold }) => gold.corpus))].sort()
  const lessons: Lesson[] = []
  report('Fitted on one half of the documents, tried on the other', [
    ...[0, 1].flatMap((part) =>
      tryOut(documents, (document) => half.get(document.source) === part, lessons),
    ),
  ])
  const calibration = fitCalibration(lessons)
  for (const corpus of corpora.length > 1 ? corpora : []) {
    report(
      `Tried on ${corpus}, fitted on the others`,
      tryOut(documents, ({ gold }) => gold.corpus === corpus, null, calibration),
    )
  }
  if (!options.write) return
  const first = fit(documents)
  const searched = secondSearch(documents, first)
  const second = fit(searched, first)
  report(
    'The model that is written, which has seen the cases',
    trialsOf(searched, second, calibration),
  )
  const model = {
    provenance: `Fitted by bench/fit-align.ts on ${String(documents.length)} documents: the development cases (${corpora.join(', ')}) and ${options.noise} noisy variants of each text; L2 penalty ${options.penalty}. Numbers only; no text of the cases.`,
    first: weightsOf(first),
    second: weightsOf(second),
    calibration,
  }
  const file = path.resolve('resources/aligner/model.json')
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`)
  console.log(`Wrote ${file}`)
}

/** Noise, harder than any text, counts less for the calibration than the cases themselves. */
const caseWeight = 8

interface Trial {
  readonly set: string
  readonly gold: GoldCase
  readonly beads: readonly ScoredBead[]
}

/** Shares of the lexicon that noisy variants are aligned with: other texts are less well covered by it. */
const lexiconShares = [1, 0.6, 0.3]

const thinnedByShare = new Map<number, LexiconIndex>()

/** The lexicon with wrong translations for half of its entries, as a large dictionary has them. */
function enriched(entries: readonly LexiconEntry[]): LexiconIndex {
  const random = createRandom(5)
  const wrong = entries
    .filter(() => random() < 0.5)
    .map(({ forms }) => ({ forms, glosses: pick(random, entries).glosses.slice(0, 2) }))
  return indexLexicons([entries, wrong])
}

/** A lexicon that lacks entries, always the same ones. */
function thinned(entries: readonly LexiconEntry[], share: number): LexiconIndex {
  const known = thinnedByShare.get(share)
  if (known !== undefined) return known
  const random = createRandom(Math.round(share * 100))
  const lexicon = indexLexicons([entries.filter(() => share === 1 || random() < share)])
  thinnedByShare.set(share, lexicon)
  return lexicon
}

function gather(folder: string, entries: readonly LexiconEntry[]): readonly FitDocument[] {
  const whole = indexLexicons([entries])
  const others = [...lexiconShares.map((share) => thinned(entries, share)), enriched(entries)]
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ set: name.replace('.json', ''), cases: readCases(path.join(folder, name)) }))
  const easy = sets.filter(({ set }) => set.endsWith('-easy')).flatMap(({ cases }) => cases)
  const noisy = easy.flatMap((gold, index) =>
    Array.from({ length: Number(options.noise) }, (_, variant) => {
      const random = createRandom(1000 * index + variant)
      const sameCorpus = easy.filter(({ corpus }) => corpus === gold.corpus)
      return {
        set: `${gold.corpus}-noise`,
        lexicon: others[(index + variant) % others.length] ?? whole,
        gold: addNoise(gold, sameCorpus, randomStyle(random), random),
      }
    }),
  )
  const unlike = easy.flatMap((gold, index) =>
    standIns.map((standIn) => ({
      set: standIn.name,
      lexicon: thinned(entries, standIn.lexiconShare),
      gold: standInFor(standIn, gold, easy, createRandom(9000 + index)),
    })),
  )
  const all = [
    ...unlike,
    ...sets.flatMap(({ set, cases }) =>
      cases.map((gold) => ({ set, lexicon: whole, gold: withoutCrossing(gold) })),
    ),
    ...noisy,
  ]
  return all.flatMap(
    ({ set, lexicon, gold }) =>
      fitDocument(gold, set, withoutSentences(startOf(gold, lexicon)), lexicon) ?? [],
  )
}

/** Stand-ins for other kinds of texts are only tried. */
function isFittedOn({ gold }: FitDocument): boolean {
  return gold.level !== 'stand-in'
}

function fit(documents: readonly FitDocument[], start?: Float64Array): Float64Array {
  const examples = documents.filter(isFittedOn).map(({ example }) => example)
  const objective = negativeLogLikelihood(examples, Number(options.penalty))
  return minimise(objective, start ?? new Float64Array(parameterCount), Number(options.iterations))
}

function beadsOf({ example }: FitDocument, parameters: Float64Array): readonly ScoredBead[] {
  return decode(example.lattice, exampleCosts(example, parameters))
}

function secondSearch(
  documents: readonly FitDocument[],
  parameters: Float64Array,
): readonly FitDocument[] {
  const towardsUnits = pipeline(
    searchStep(weightsOf(parameters), () => undefined),
    learnStep(),
    joinStep(),
  )
  return documents.flatMap((document) => {
    const { gold, set, lexicon } = document
    return fitDocument(gold, set, towardsUnits(startOf(gold, lexicon)), lexicon) ?? []
  })
}

/** Fits both searches on the documents that are not to be tried, and aligns those that are. */
function tryOut(
  documents: readonly FitDocument[],
  isTried: (document: FitDocument) => boolean,
  lessons: Lesson[] | null,
  calibration: Calibration = {},
): readonly Trial[] {
  const first = fit(documents.filter((document) => !isTried(document)))
  const all = secondSearch(documents, first)
  const second = fit(
    all.filter((document) => !isTried(document)),
    first,
  )
  const tried = all.filter(isTried)
  const trials = trialsOf(tried, second, calibration)
  if (lessons !== null) {
    lessons.push(...tried.flatMap((document) => lessonsOf(document, second)))
    console.log(wrongBeads(trials.filter(({ set }) => set === options.wrong)).join('\n'))
  }
  return trials
}

function trialsOf(
  documents: readonly FitDocument[],
  parameters: Float64Array,
  calibration: Calibration,
): readonly Trial[] {
  const calibrate = calibrateStep(calibration)
  return documents.map((document) => {
    const { beads } = calibrate({ ...document.alignment, beads: beadsOf(document, parameters) })
    return { set: document.set, gold: document.gold, beads }
  })
}

/** What a document that was tried teaches the calibration; a stand-in teaches nothing. */
function lessonsOf(document: FitDocument, parameters: Float64Array): readonly Lesson[] {
  const { evidence } = document.alignment
  if (evidence === null || !isFittedOn(document)) return []
  const unlikeness = unlikenessOf(evidence)
  const weight = document.set.endsWith('-noise') ? 1 : caseWeight
  return outcomesOf(document.gold, beadsOf(document, parameters)).map((outcome) => ({
    ...outcome,
    unlikeness,
    weight,
  }))
}

function outcomesOf(
  gold: GoldCase,
  beads: readonly ScoredBead[],
): readonly (Outcome & { readonly isUnpaired: boolean })[] {
  const right = new Set(gold.gold.map(([ar, en]) => keyOf([ar, en])))
  return beads.map(({ ar, en, probability }) => ({
    probability,
    isRight: right.has(keyOf([ar, en])),
    isUnpaired: ar.length === 0 || en.length === 0,
  }))
}

function report(title: string, trials: readonly Trial[]): void {
  console.log(`\n${title}: strict / lax / null F1, calibration error`)
  const sets = new Map<string, { counts: Counts; outcomes: Outcome[] }>()
  for (const { set, gold, beads } of trials) {
    const entry = sets.get(set) ?? { counts: emptyCounts(), outcomes: [] }
    sets.set(set, entry)
    countDocument(
      entry.counts,
      gold,
      beads.map(({ ar, en }) => [ar, en] as const),
    )
    entry.outcomes.push(...outcomesOf(gold, beads))
  }
  for (const [set, { counts, outcomes }] of [...sets].sort()) {
    const { strict, lax, null: unpaired } = scoresOf(counts)
    const figures = [strict, lax, unpaired, calibrationError(outcomes)]
    console.log(`${set.padEnd(12)} ${figures.map((figure) => figure.toFixed(4)).join('  ')}`)
  }
}

function weightsOf(parameters: Float64Array): Weights {
  const named = (names: readonly string[], offset: number): Record<string, number> =>
    Object.fromEntries(
      names.map((name, at) => [name, Math.round((parameters[offset + at] ?? 0) * 1e4) / 1e4]),
    )
  return {
    bead: { ...named(beadFeatureNames, 0), ...givenByHand },
    null: { ...named(nullFeatureNames, beadFeatureCount), ...givenToNulls },
  }
}

const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run fit:align -- <folder of cases> [--write]')
  process.exit(2)
}
main(folder)
