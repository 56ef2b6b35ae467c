import { foldText } from '../../text/normalise-arabic'
import { splitWords } from '../../text/split-words'
import { sides } from '../model'
import type { Article, LanguageTag, Sentence } from '../model'

/** A text that is to be added to a project. */
export interface NewText {
  readonly language: LanguageTag
  /** Its paragraphs or sentences, in order. */
  readonly texts: readonly string[]
}

/** An article whose text is nearly the same as a new one. */
export interface Duplicate {
  readonly article: Article
  /** How much of the shorter of the two texts stands in the other, 0 to 1. */
  readonly share: number
}

/** Words in a shingle (Broder 1997, “On the resemblance and containment of documents”). */
const shingleWords = 4

/** Two pieces of agency news share a paragraph now and then; a text that was added twice shares nearly all. */
const leastShare = 0.7

/**
 * The article of a project whose text, in the language of the new one, is nearly the same: by the shingles
 * of their folded words, so that spelling, vowel marks, punctuation and the cut into paragraphs do not
 * matter. Null when there is none; of several, the most alike.
 */
export function findDuplicate(articles: readonly Article[], added: NewText): Duplicate | null {
  const shingles = shinglesOf(added.texts)
  let best: Duplicate | null = null
  for (const article of articles) {
    for (const side of sides) {
      if (primaryOf(article.languages[side]) !== primaryOf(added.language)) continue
      const share = sharedPart(shingles, shinglesOfSide(article[side]))
      if (share >= leastShare && share > (best?.share ?? 0)) best = { article, share }
    }
  }
  return best
}

const known = new WeakMap<readonly Sentence[], ReadonlySet<string>>()

function shinglesOfSide(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = known.get(sentences) ?? shinglesOf(sentences.map(({ imported }) => imported))
  known.set(sentences, found)
  return found
}

/** Every run of so many words; a shorter text is one shingle. */
function shinglesOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => splitWords(foldText(text)).map((word) => word.text))
  if (words.length === 0) return new Set()
  const count = Math.max(1, words.length - shingleWords + 1)
  return new Set(
    Array.from({ length: count }, (_, at) => words.slice(at, at + shingleWords).join(' ')),
  )
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one]
  // A paragraph that is in a long article is no second copy of it.
  if (less.size === 0 || less.size < more.size / 2) return 0
  let shared = 0
  for (const shingle of less) if (more.has(shingle)) shared += 1
  return shared / less.size
}

function primaryOf(language: LanguageTag): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}
