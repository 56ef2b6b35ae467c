import { withoutProclitics } from '../words/arabic-variants'
import { nameSimilarity } from '../words/transliteration'
import { isInAcronym } from './acronyms'
import { tokensOf, type BeadSide } from './bead-side'
import type { Judgement } from './missing-words'
import { rootsOfPlace } from './roots-of-places'
import { unitsOf } from './seen-together'

/**
 * So alike must two words sound to be one name: a name whose other spelling is not known and a word that
 * nothing explains, the same name and a word that means something, one that means what another word of
 * the bead does; and any word with a name whose spelling is known, and would have been found.
 */
const enough = { unexplained: 0.5, known: 0.7, matched: 0.85, ofKnownName: 0.75 }
/** Names of so few letters have little to sound like. */
const shortest = 3
/** In long words that nothing explains, which may be several written together, the name is looked for inside. */
const shortestGlued = 8
const enoughInside = 0.7
const shortestInside = 4
/** A name of two words may be one on the other side. */
const shortestOfTwo = 6
/** Words that stand in so many beads together, and in most of those of either, mean each other. */
const oftenTogether = 3

/**
 * Tells of the types of names of one side of a bead whether they stand in the other after all, though no
 * word of it was linked with them: in a spelling that only its sound tells, as the people of a place or the
 * place of a people, in an acronym, or as what this text has for them elsewhere.
 */
export function createIsHeard(
  own: BeadSide,
  other: BeadSide,
  { lexicon, seenTogether }: Judgement,
): (type: number) => boolean {
  const { side, isKnown } = other.words
  const tokens = tokensOf(other)
  const glued = gluedWords(other)
  const known = new Map<number, boolean>()

  const isHeard = (type: number): boolean => {
    const name = own.words.side.types[type]
    if (name === undefined) return false
    if (name.isArabic && isInAcronym(name.key, other, lexicon)) return true
    if (!name.isArabic && glued.some((letters) => isInside(letters, name.key))) return true
    const roots = rootsOfPlace(name, lexicon)
    const units = unitsOf(own.words, type).length
    let before = ''
    return tokens.some((token) => {
      const otherType = side.tokenTypes[token] ?? 0
      const word = side.types[otherType]
      const pair = before
      before = ''
      if (word === undefined || word.isNumber || word.isArabic === name.isArabic) return false
      if (roots.size > 0)
        for (const root of rootsOfPlace(word, lexicon)) if (roots.has(root)) return true
      const isMatched = other.matched.has(token)
      const [arabic, latin] = name.isArabic ? [name.key, word.key] : [word.key, name.key]
      if (Math.min(arabic.length, latin.length) < shortest) return false
      if (soundOf(arabic, latin) >= neededOf(type, otherType, isMatched)) return true
      if (isMatched) return false
      if (!name.isArabic) {
        before = word.key
        if (
          pair !== '' &&
          latin.length >= shortestOfTwo &&
          soundOf(pair + arabic, latin) >= enough.ofKnownName
        )
          return true
      }
      if (units < oftenTogether || isKnown[otherType] === 1) return false
      const together = seenTogether(type, otherType)
      return (
        together >= oftenTogether &&
        2 * together >= units &&
        2 * together >= unitsOf(other.words, otherType).length
      )
    })
  }

  const neededOf = (type: number, otherType: number, isMatched: boolean): number => {
    if (isMatched) return enough.matched
    if (own.words.isKnown[type] === 1) return enough.ofKnownName
    return isKnown[otherType] === 1 ? enough.known : enough.unexplained
  }

  return (type) => {
    const answer = known.get(type) ?? isHeard(type)
    known.set(type, answer)
    return answer
  }
}

/** How alike two words sound, the Arabic one with or without what is written onto its front. */
function soundOf(arabic: string, latin: string): number {
  return Math.max(...withoutProclitics(arabic).map(({ form }) => nameSimilarity(form, latin)))
}

/** Long Arabic words that nothing explains, and words that stand together without a space. */
function gluedWords({ words, units }: BeadSide): readonly string[] {
  const { side, isKnown } = words
  return units.flatMap((unit) => {
    const { firstToken = 0, endToken = 0 } = side.units[unit] ?? {}
    const found: string[] = []
    let letters = ''
    let count = 0
    for (let token = firstToken; token < endToken; token += 1) {
      const type = side.tokenTypes[token] ?? 0
      const isJoined = token > firstToken && side.tokenStarts[token] === side.tokenEnds[token - 1]
      if (!isJoined) [letters, count] = ['', 0]
      if (side.types[type]?.isArabic !== true) continue
      letters += side.types[type].key
      count += isKnown[type] === 1 ? 1 : 2
      const isWhole = side.tokenStarts[token + 1] !== side.tokenEnds[token]
      if (isWhole && count > 1 && letters.length >= shortestGlued) found.push(letters)
    }
    return found
  })
}

/** Whether a stretch of a long Arabic word sounds like a name. */
function isInside(arabic: string, latin: string): boolean {
  if (latin.length < shortestInside || latin.length + 2 > arabic.length) return false
  for (let start = 0; start + shortest <= arabic.length; start += 1) {
    const furthest = Math.min(arabic.length, start + latin.length)
    for (let end = start + shortest; end <= furthest; end += 1) {
      if (nameSimilarity(arabic.slice(start, end), latin) >= enoughInside) return true
    }
  }
  return false
}
