import { abbreviationsOf } from '../../text/abbreviations'
import { linkKinds } from '../links/word-links'
import { withoutProclitics } from '../words/arabic-variants'
import { stemEnglish } from '../words/english-stem'
import type { BeadSide } from './bead-side'
import type { Judgement } from './missing-words'
import type { SeenTogether } from './seen-together'
import { isSetAsTitle } from './set-as-title'
import { textOfToken } from './text-of-token'

/** “I” and short particles (“Le”) are no names, and acronyms (“DNA”, “PhDs”) are most often translated in full. */
const noName =
  /^(?:\p{L}{1,2}|I['\u2019]\p{L}+|(?:\p{Lu}\.?){1,6}|(?!Mc|De|La)(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{2,5}?)(?:['\u2019]?s)?$/u
const abbreviations = abbreviationsOf('en')

/** What a sentence or a quotation begins after: the next word has its capital for that. */
const beginning = /(?:^|[.!?:"'\u00AB\u2018\u201C\u201D([])\s*$/u

/** An Arabic word that goes so surely with a name is one. */
const surely = 0.7
/** An Arabic name that is no longer may be another word with a particle written onto its front. */
const shortest = 3
const article = '\u0627\u0644'

/**
 * Tells of the tokens of a unit whether they are names: by their capital letters, unless the lexicon knows
 * the word only with a small one; in Arabic, by the capital letters of what the lexicon or this text has for it.
 */
export function createNameAt(
  own: BeadSide,
  other: BeadSide,
  unit: number,
  judgement: Judgement,
): (token: number) => boolean {
  const { side } = own.words
  const facts = side.units[unit]
  if (facts === undefined) return () => false
  const text = own.texts[unit] ?? ''
  const { firstToken, endToken } = facts
  const typeAt = (token: number): number => side.tokenTypes[token] ?? 0
  const isTitle = isSetAsTitle(side, facts)
  return (token) => {
    const word = side.types[typeAt(token)]
    if (token < firstToken || token >= endToken || word === undefined || word.isNumber) return false
    if (word.isArabic) return isArabicName(own, other, typeAt(token), judgement)
    if (isTitle || !word.isCapitalised) return false
    const form = textOfToken(own.words, own.texts, unit, token)
    return (
      !noName.test(form) &&
      !abbreviations.has(form) &&
      !beginning.test(text.slice(0, side.tokenStarts[token])) &&
      (!judgement.lexicon.commonStems.has(stemEnglish(word.key)) ||
        isTransliterated(own, other, typeAt(token), judgement.seenTogether))
    )
  }
}

function isArabicName(
  own: BeadSide,
  other: BeadSide,
  type: number,
  { lexicon, seenTogether }: Judgement,
): boolean {
  const { words } = own
  const key = words.side.types[type]?.key ?? ''
  const forms = withoutProclitics(key).map(({ form }) => form)
  const names = forms.filter((form) => lexicon.nameForms.has(form))
  if (names.length > 0) {
    const isWhole = key.length > shortest && !key.startsWith(article) && names.includes(key)
    const isMore = (form: string): boolean => lexicon.stemsOf.has(form) && !names.includes(form)
    return isWhole || !(forms.some(isMore) || isMore(key.slice(1)))
  }
  return words.isKnown[type] !== 1 && isTransliterated(own, other, type, seenTogether)
}

/**
 * Whether the text has for a word, somewhere else, a word of the other script that sounds like it and that
 * nothing else explains: what is not translated is a name.
 */
function isTransliterated(
  { words }: BeadSide,
  other: BeadSide,
  type: number,
  seenTogether: SeenTogether,
): boolean {
  const isArabic = words.side.types[type]?.isArabic === true
  const end = words.linkOffsets[type + 1] ?? 0
  for (let link = words.linkOffsets[type] ?? 0; link < end; link += 1) {
    const target = words.linkTypes[link] ?? 0
    if (linkKinds[words.linkKinds[link] ?? 0] !== 'name') continue
    if ((words.linkStrengths[link] ?? 0) < surely) continue
    const isName = isArabic
      ? other.words.side.types[target]?.isCapitalised === true
      : other.words.isKnown[target] !== 1
    if (isName && seenTogether(type, target) > 0) return true
  }
  return false
}
