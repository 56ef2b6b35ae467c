import type { SideWords } from '../evidence/document'
import { textOfToken } from './text-of-token'

/** From this share of capitalised words on, a unit is set as a title, where a capital tells nothing. */
const titleShare = 0.6
const fewestOfTitle = 3
/** English says “I” with a capital, and acronyms are most often translated in full. */
const noName = /^(?:I(?:['\u2019]\p{L}+)?|(?:\p{Lu}\.?){1,6}s?)$/u

/** What a sentence or a quotation begins after: the next word has its capital for that. */
const beginning = /(?:^|[.!?:"'\u00AB\u2018\u201C\u201D([])\s*$/u

/** Tells of the tokens of a unit whether they are names, as far as capital letters tell. */
export function createNameAt(
  words: SideWords,
  texts: readonly string[],
  unit: number,
): (token: number) => boolean {
  const { side } = words
  const facts = side.units[unit]
  if (facts === undefined) return () => false
  const text = texts[unit] ?? ''
  const { firstToken, endToken } = facts
  const isCapitalised = (token: number): boolean =>
    side.types[side.tokenTypes[token] ?? 0]?.isCapitalised === true
  let capitalised = 0
  for (let token = firstToken; token < endToken; token += 1)
    if (isCapitalised(token)) capitalised += 1
  const count = endToken - firstToken
  if (count >= fewestOfTitle && capitalised >= titleShare * count) return () => false
  return (token) =>
    token > firstToken &&
    token < endToken &&
    isCapitalised(token) &&
    !noName.test(textOfToken(words, texts, unit, token)) &&
    !beginning.test(text.slice(0, side.tokenStarts[token]))
}
