import { gazetteer } from '../../src-core/align/lexicon/gazetteer'
import { learnLexicon } from '../../src-core/align/lexicon/learn-lexicon'
import type { TextPair } from '../../src-core/align/lexicon/learn-lexicon'
import { indexLexicons } from '../../src-core/align/lexicon/lexicon-index'
import { parseLexicon } from '../../src-core/align/lexicon/parse-lexicon'
import type { LexiconEntry } from '../../src-core/align/lexicon/parse-lexicon'
import { loadAlignerData } from '../aligner-data'

/** Words kept of one project. */
const mostWords = 2000

/** The words that approved pairs teach beyond what the program knows, the surest first. */
export function learnWords(pairs: readonly TextPair[]): readonly LexiconEntry[] {
  const { lexicons } = loadAlignerData()
  const known = indexLexicons([...lexicons.map(parseLexicon), gazetteer()])
  return learnLexicon(pairs, known).slice(0, mostWords)
}
