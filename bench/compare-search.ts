// Whether the fast search finds what a search of everything finds: all places, all beads up to the greatest shape.
//   node scripts/run-typescript.mjs bench/compare-search.ts <cases.json…>
import { gazetteer } from '../src-core/align/lexicon/gazetteer'
import { indexLexicons } from '../src-core/align/lexicon/lexicon-index'
import { parseLexicon } from '../src-core/align/lexicon/parse-lexicon'
import { wholeRectangle } from '../src-core/align/search/band'
import { createCleanCuts } from '../src-core/align/search/clean-cuts'
import { decode } from '../src-core/align/search/decode'
import { buildLattice } from '../src-core/align/search/lattice'
import { createArcReader, scoreArcs } from '../src-core/align/search/score-arcs'
import { considerNodes, gatherEvidence } from '../src-core/align/search/search-step'
import { loadAlignerData } from '../src-main/aligner-data'
import { readCases } from './cases'
import { startOf, withoutSentences } from './documents'
import { keyOf } from './score'

/** Larger documents would take minutes each. */
const mostUnits = 80

const { lexicons, model } = loadAlignerData()
const lexicon = indexLexicons([...lexicons.map(parseLexicon), gazetteer()])
for (const file of process.argv.slice(2)) {
  let documents = 0
  let beads = 0
  let different = 0
  for (const gold of readCases(file)) {
    if (gold.ar.length > mostUnits || gold.en.length > mostUnits) continue
    const alignment = withoutSentences(startOf(gold, lexicon))
    const evidence = gatherEvidence(alignment)
    const reader = createArcReader(evidence)
    const places = considerNodes(evidence, wholeRectangle(alignment.ar, alignment.en))
    const everything = { ...places, alive: new Uint8Array(places.alive.length).fill(1) }
    const [fast, full] = [
      buildLattice(places, createCleanCuts(evidence, false)(places)),
      buildLattice(everything),
    ].map((lattice) =>
      decode(lattice, scoreArcs(reader, lattice, model.first)).map(({ ar, en }) => keyOf([ar, en])),
    )
    const found = new Set(fast)
    documents += 1
    beads += full?.length ?? 0
    different += full?.filter((bead) => !found.has(bead)).length ?? 0
  }
  console.log(
    `${file}: ${String(documents)} documents, ${String(beads)} beads, ${String(different)} not found by the fast search`,
  )
}
