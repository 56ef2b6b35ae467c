import type { ReasonKind } from '../../project/model'
import type { SideWords } from '../evidence/document'
import { isLooseNumber } from '../words/loose-number'
import { createNameAt } from './name-at'
import { textOfToken } from './text-of-token'

/** One side of a bead: its units, and those of its tokens that were matched one to one. */
interface OwnSide {
  readonly words: SideWords
  readonly texts: readonly string[]
  readonly units: readonly number[]
  readonly matched: readonly number[]
}

/** The other side of the bead. */
interface OtherSide {
  readonly words: SideWords
  readonly units: readonly number[]
}

export interface MissingWord {
  readonly kind: ReasonKind
  readonly text: string
}

const most = 3
/** A word that is missing is worth a line when it tells at least so much (nats). */
const leastWeight = 2
/** A word that is linked so surely with one of the other side stands there too, if less often. */
const surely = 0.45

/**
 * Numbers, names and telling words that only this side of a bead has, the most telling first. A name of
 * several words is one. What the other side says less often, with a pronoun the second time, is not missing.
 */
export function missingWords(own: OwnSide, other: OtherSide): readonly MissingWord[] {
  const { words, texts, units } = own
  const matched = new Set(own.matched)
  const present = typesOf(other)
  const list: { kind: ReasonKind; text: string; worth: number }[] = []
  for (const unit of units) {
    const facts = words.side.units[unit]
    if (facts === undefined) continue
    const isNameAt = createNameAt(words, texts, unit)
    for (let token = facts.firstToken; token < facts.endToken; token += 1) {
      const type = words.side.tokenTypes[token] ?? 0
      const word = words.side.types[type]
      const weight = words.weights[type] ?? 0
      if (word === undefined || matched.has(token)) continue
      if (isLinked(words, type, present)) continue
      const text = textOfToken(words, texts, unit, token)
      if (word.isNumber) {
        if (!isLooseNumber(text)) list.push({ kind: 'number', text, worth: 10 + weight })
      } else if (isNameAt(token)) {
        const last = lastOfName(own, unit, token, (next) => isNameAt(next) && !matched.has(next))
        list.push({ kind: 'name', text: textOfToken(words, texts, unit, token, last), worth: 5 })
        token = last
      } else if (words.hasMatch[type] === 1 && weight >= leastWeight)
        list.push({ kind: 'word', text, worth: weight })
    }
  }
  return list
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ kind, text }) => ({ kind, text }))
}

function typesOf({ words, units }: OtherSide): ReadonlySet<number> {
  return new Set(
    units.flatMap((unit) => {
      const facts = words.side.units[unit]
      return facts === undefined
        ? []
        : [...words.side.tokenTypes.subarray(facts.firstToken, facts.endToken)]
    }),
  )
}

/** Whether a type of word is surely linked with one of those present on the other side. */
function isLinked(words: SideWords, type: number, present: ReadonlySet<number>): boolean {
  const end = words.linkOffsets[type + 1] ?? 0
  for (let link = words.linkOffsets[type] ?? 0; link < end; link += 1) {
    if ((words.linkStrengths[link] ?? 0) >= surely && present.has(words.linkTypes[link] ?? 0))
      return true
  }
  return false
}

/** The last token of the name that begins at `first`: white space only between its words. */
function lastOfName(
  { words, texts }: OwnSide,
  unit: number,
  first: number,
  isName: (token: number) => boolean,
): number {
  const { tokenStarts, tokenEnds } = words.side
  const text = texts[unit] ?? ''
  let last = first
  while (
    isName(last + 1) &&
    /^\s+$/u.test(text.slice(tokenEnds[last] ?? 0, tokenStarts[last + 1] ?? 0))
  ) {
    last += 1
  }
  return last
}
