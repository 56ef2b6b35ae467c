import type { Result } from '../../errors'
import { walkXml } from '../../formats/xml/walk-xml'
import { learnLexicon } from '../lexicon/learn-lexicon'
import type { TextPair } from '../lexicon/learn-lexicon'
import type { LexiconEntry } from '../lexicon/parse-lexicon'
import type { DictionaryContent } from './dictionary'
import { directionOfPairs } from './direction-of-pairs'
import { entryOf, isTerm } from './entry-of'
import { finishDictionary } from './finish-dictionary'
import { languageOf } from './language-of'

/** Elements of a segment whose content is code of the document that it was taken from (TMX 1.4b). */
const codeNames: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub'])

/**
 * Reads a translation memory as a dictionary: a unit of one to four words on both sides is an entry, and
 * from the longer ones the words are learned that translate each other again and again. Throws `XmlFault`.
 */
export function readTmx(document: string, name: string): Result<DictionaryContent> {
  const { pairs, orders } = pairsOf(document)
  const entries: (LexiconEntry | null)[] = []
  const sentences: TextPair[] = []
  for (const pair of pairs) {
    if (isTerm(pair.ar) && isTerm(pair.en)) entries.push(entryOf([pair.ar], [pair.en]))
    else sentences.push(pair)
  }
  return finishDictionary(
    {
      format: 'tmx',
      direction: directionOfPairs(orders),
      entries: [...entries, ...learnLexicon(sentences)],
    },
    name,
  )
}

interface UnitPairs {
  readonly pairs: readonly TextPair[]
  readonly orders: readonly (readonly ('ar' | 'en')[])[]
}

function pairsOf(document: string): UnitPairs {
  const pairs: TextPair[] = []
  const orders: ('ar' | 'en')[][] = []
  let unit: Map<'ar' | 'en', string> | null = null
  let language: 'ar' | 'en' | null = null
  let segment: string | null = null
  let codes = 0
  walkXml(document, {
    open(element, attributes) {
      if (element === 'tu') unit = new Map()
      else if (element === 'tuv') language = languageOf(attributes)
      else if (element === 'seg') segment = ''
      else if (codeNames.has(element)) codes += 1
    },
    text(text) {
      if (segment !== null && codes === 0) segment += text
    },
    close(element) {
      if (codeNames.has(element)) codes -= 1
      else if (element === 'seg') {
        if (unit !== null && language !== null && segment !== null) unit.set(language, segment)
        segment = null
      } else if (element === 'tu' && unit !== null) {
        const [ar, en] = [unit.get('ar'), unit.get('en')]
        if (ar !== undefined && en !== undefined) {
          pairs.push({ ar, en })
          orders.push([...unit.keys()])
        }
        unit = null
      }
    },
  })
  return { pairs, orders }
}
