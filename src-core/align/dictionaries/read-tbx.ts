import type { Result } from '../../errors'
import { walkXml } from '../../formats/xml/walk-xml'
import type { LexiconEntry } from '../lexicon/parse-lexicon'
import type { DictionaryContent } from './dictionary'
import { entryOf } from './entry-of'
import { finishDictionary } from './finish-dictionary'
import { languageOf } from './language-of'
import { directionOfPairs } from './direction-of-pairs'

/** The same element in TBX of 2008 (`martif`) and of 2019 (`tbx`), ISO 30042. */
const entryNames: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry'])
const languageNames: ReadonlySet<string> = new Set(['langSet', 'langSec'])

interface Concept {
  readonly ar: string[]
  readonly en: string[]
  readonly order: ('ar' | 'en')[]
}

/**
 * Reads a terminology file, ISO 30042 of 2008 and of 2019: every concept with terms in Arabic and in
 * English is an entry. Definitions, notes and what else stands beside the terms is passed over. Throws
 * `XmlFault`.
 */
export function readTbx(document: string, name: string): Result<DictionaryContent> {
  const entries: (LexiconEntry | null)[] = []
  const orders: (readonly ('ar' | 'en')[])[] = []
  let concept: Concept | null = null
  let language: 'ar' | 'en' | null = null
  let term: string | null = null
  walkXml(document, {
    open(element, attributes) {
      if (entryNames.has(element)) concept = { ar: [], en: [], order: [] }
      else if (languageNames.has(element)) language = languageOf(attributes)
      else if (element === 'term') term = ''
    },
    text(text) {
      if (term !== null) term += text
    },
    close(element) {
      if (element === 'term') {
        if (term !== null && language !== null && concept !== null) {
          concept[language].push(term)
          concept.order.push(language)
        }
        term = null
      } else if (languageNames.has(element)) language = null
      else if (entryNames.has(element) && concept !== null) {
        entries.push(entryOf(concept.ar, concept.en))
        orders.push(concept.order)
        concept = null
      }
    },
  })
  return finishDictionary({ format: 'tbx', direction: directionOfPairs(orders), entries }, name)
}
