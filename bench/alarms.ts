// How true the alarms are: how often a fact is called missing, or a check finds something, in faithful
// translations aligned as they are; and how often a fault that was put in is named.
//   npm run bench:alarms -- <easy cases.json…> [--show <kind or check>] [--missed <words of a fault>] [--tuned]
// Documents are dealt in two halves. Rules are made by looking at the first; --show and --missed print of no other,
// and --tuned leaves the second out.
import { parseArgs } from 'node:util'
import { createAligner } from '../src-core/align/create-aligner'
import type { AlignedBead } from '../src-core/align/align'
import { buildArticle } from '../src-core/align/article/build-article'
import { checkArticle, findingsOf } from '../src-core/checks/run-checks'
import { checks } from '../src-core/checks'
import { nothingExplained } from '../src-core/project/queries/known-reasons'
import type { Reason, ReasonKind } from '../src-core/project/model'
import { loadAlignerData } from '../src-main/aligner-data'
import { readCases, type GoldCase } from './cases'
import { faults, namesOf, type Fault, type Vocabulary } from './faults'
import { createRandom } from './random'

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'string' },
    missed: { type: 'string' },
    tuned: { type: 'boolean', default: false },
  },
})

/** Documents of one half of the cases, and what is counted in them. */
interface Half {
  readonly name: string
  readonly isShown: boolean
  readonly cases: readonly GoldCase[]
  beads: number
  readonly missing: Map<ReasonKind, number>
  readonly findings: Map<string, number>
  readonly named: Map<string, readonly [number, number]>
}

/** One bead in so many has the fault that is looked for. */
const density = 4
/** So many times other beads of a text are chosen. */
const rounds = 2
const languages = { source: 'ar', target: 'en' } as const
const shownKinds: readonly ReasonKind[] = [
  'name',
  'number',
  'date',
  'quotation',
  'punctuation',
  'word',
]

const aligner = createAligner(loadAlignerData())
const halves = (options.tuned ? ['tuned on'] : ['tuned on', 'held out']).map(
  (name, half): Half => ({
    name,
    isShown: half === 0,
    cases: files.flatMap((file) => readCases(file).filter((_, at) => at % 2 === half)),
    beads: 0,
    missing: new Map(),
    findings: new Map(),
    named: new Map(),
  }),
)
for (const half of halves) {
  const small = smallWords(half.cases)
  for (const [at, gold] of half.cases.entries()) {
    const clean = align(gold.ar, gold.en)
    countFaithful(half, gold, clean)
    const elsewhere = half.cases.filter((_, other) => other !== at)
    const own = new Set(gold.en.join(' ').match(/\p{L}+/gu))
    const names = elsewhere
      .flatMap(({ en }) => en.flatMap((text) => namesOf(text, small)))
      .filter((name) => name.split(/[- ]/u).every((word) => !own.has(word)))
    for (const fault of faults) countNamed(half, gold, clean, fault, { names, small })
  }
}
report()

function align(ar: readonly string[], en: readonly string[]): readonly AlignedBead[] {
  const units = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'body' as const }))
  return aligner.align({ languages, source: units(ar), target: units(en) })
}

function smallWords(cases: readonly GoldCase[]): ReadonlySet<string> {
  return new Set(
    cases.flatMap(({ en }) => en.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [])),
  )
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function isMissing({ source, target }: Reason): boolean {
  return (source === null) !== (target === null)
}

function countFaithful(half: Half, { ar, en, id }: GoldCase, found: readonly AlignedBead[]): void {
  for (const { source, target, reasons } of found) {
    if (source.length === 0 || target.length === 0) continue
    half.beads += 1
    for (const reason of reasons.filter(isMissing)) {
      count(half.missing, reason.kind)
      if (!half.isShown || reason.kind !== options.show) continue
      const texts = [...source.map((unit) => ar[unit]), ...target.map((unit) => en[unit])]
      console.log(`${reason.source ?? reason.target ?? ''}\n  ${texts.join('\n  ')}`)
    }
  }
  let made = 0
  const units = (texts: readonly string[]) =>
    texts.map((text) => ({ text, kind: 'body' as const, startsParagraph: true }))
  const article = buildArticle(
    { title: id, languages, blocks: [] },
    { source: units(ar), target: units(en) },
    found.map((bead) => ({ ...bead, startsParagraph: true })),
    () => String((made += 1)),
  )
  for (const { check, bead, finding } of findingsOf(
    checkArticle(checks, article, nothingExplained),
  )) {
    count(half.findings, check.id)
    if (!half.isShown || check.id !== options.show) continue
    const at = article.beads.findIndex(({ id: own }) => own === bead)
    const { source = [], target = [] } = found[at] ?? {}
    const texts = [...source.map((unit) => ar[unit]), ...target.map((unit) => en[unit])]
    console.log(`${finding.message} ${JSON.stringify(finding.values)}\n  ${texts.join('\n  ')}`)
  }
}

/** Plants a fault in some beads of a document, and counts where it is named. */
function countNamed(
  half: Half,
  gold: GoldCase,
  clean: readonly AlignedBead[],
  fault: Fault,
  words: Vocabulary,
): void {
  for (let round = 0; round < rounds; round += 1) {
    const [ar, en] = [[...gold.ar], [...gold.en]]
    const planted = gold.gold.flatMap(([[one, ...more], [other, ...others]]) => {
      if (one === undefined || other === undefined || more.length + others.length > 0) return []
      const random = createRandom(seedOf([gold.doc, fault.name, round, one].join(' ')))
      if (random() * density >= 1) return []
      const reasons = clean.find(({ source }) => source.includes(one))?.reasons ?? []
      const made = fault.plant({ ar: ar[one] ?? '', en: en[other] ?? '', reasons }, random, words)
      if (made === null) return []
      ar[one] = made.ar
      en[other] = made.en
      return [{ one, other, isNamed: made.isNamed }]
    })
    if (planted.length === 0) continue
    const found = align(ar, en)
    for (const { one, other, isNamed } of planted) {
      const reasons = found
        .filter(({ source, target }) => source.includes(one) || target.includes(other))
        .flatMap((bead) => bead.reasons)
      const [right, all] = half.named.get(fault.name) ?? [0, 0]
      const isFound = reasons.some(isNamed)
      half.named.set(fault.name, [right + (isFound ? 1 : 0), all + 1])
      if (isFound || !half.isShown || options.missed === undefined) continue
      if (!fault.name.includes(options.missed)) continue
      const kinds = reasons.map(
        ({ kind, source, target }) => `${kind} ${source ?? '–'}=${target ?? '–'}`,
      )
      console.log(
        `${fault.name}\n  ${ar[one] ?? ''}\n  ${en[other] ?? ''}\n  ${kinds.join('; ')}\n  was: ${gold.en[other] ?? ''}`,
      )
    }
  }
}

/** FNV-1a. */
function seedOf(text: string): number {
  return [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  )
}

function report(): void {
  const row = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(18)).join(''))
  }
  const perThousand = (found: number | undefined, beads: number): string =>
    `${String(found ?? 0)} (${((1000 * (found ?? 0)) / beads).toFixed(1)})`
  row(
    'faithful beads',
    halves.map(({ beads }) => String(beads)),
  )
  console.log('called missing where nothing is (for 1,000 beads)')
  for (const kind of shownKinds)
    row(
      `  ${kind}`,
      halves.map(({ missing, beads }) => perThousand(missing.get(kind), beads)),
    )
  console.log('found by the checks in faithful beads (for 1,000 beads)')
  for (const { id } of checks)
    row(
      `  ${id}`,
      halves.map(({ findings, beads }) => perThousand(findings.get(id), beads)),
    )
  console.log(
    'faults named of those planted; of alarms of the kind that are true, with a fault in one bead of ten',
  )
  for (const { name, kind } of faults) {
    row(
      `  ${name}`,
      halves.map(({ named, missing, beads }) => {
        const [right, all] = named.get(name) ?? [0, 0]
        const recall = all === 0 ? 0 : right / all
        const wrong = (missing.get(kind) ?? 0) / beads
        const precision = recall === 0 ? 0 : (0.1 * recall) / (0.1 * recall + wrong)
        return `${String(right)}/${String(all)} ${recall.toFixed(2)} ${precision.toFixed(2)}`
      }),
    )
  }
}
