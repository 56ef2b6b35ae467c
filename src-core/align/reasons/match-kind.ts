import type { Evidence } from '../evidence/evidence'
import type { LexiconIndex } from '../lexicon/lexicon-index'
import { linkKinds } from '../links/word-links'
import type { AnalysedSide } from '../text/analysed-side'
import { stemEnglish } from '../words/english-stem'
import type { Match } from './best-matches'
import { isCalendarWord, isMonthOrPerson } from './calendar-words'
import { isSetAsTitle } from './set-as-title'
import { textOfToken } from './text-of-token'
import type { UnitTexts } from './unit-texts'
import { wordOfToken } from './word-of-token'

/** What a match is about; a common word with a capital (`Office`) is a name only beside another (`Political`). */
export type MatchKind = 'number' | 'date' | 'name' | 'capitalised' | 'word'

/** Tells of the matches of a text what they are about. */
export function createMatchKind(
  { words: { ar, en } }: Evidence,
  texts: UnitTexts,
  lexicon: LexiconIndex,
): (match: Match) => MatchKind {
  return (match) => {
    const { arUnit, arToken, enUnit, enToken } = match
    if (linkKinds[match.kind] === 'number') return 'number'
    const source = textOfToken(ar, texts.ar, arUnit, arToken)
    if (isCalendarWord(source) && isCalendarWord(textOfToken(en, texts.en, enUnit, enToken))) {
      const isBesideNumber = [-1, 1].some(
        (step) =>
          isNumberAt(ar.side, arUnit, arToken + step) ||
          isNumberAt(en.side, enUnit, enToken + step),
      )
      return isMonthOrPerson(source) && !isBesideNumber ? 'name' : 'date'
    }
    const word = wordOfToken(en.side, enToken)
    const unit = en.side.units[enUnit]
    if (word?.isCapitalised !== true || unit === undefined) return 'word'
    if (linkKinds[match.kind] === 'name') return 'name'
    if (!lexicon.commonStems.has(stemEnglish(word.key))) return 'name'
    // The capital of the first word of a sentence tells nothing, nor does that of any in a title.
    return enToken === unit.firstToken || isSetAsTitle(en.side, unit) ? 'word' : 'capitalised'
  }
}

function isNumberAt(side: AnalysedSide, unit: number, token: number): boolean {
  const { firstToken = 0, endToken = 0 } = side.units[unit] ?? {}
  if (token < firstToken || token >= endToken) return false
  return wordOfToken(side, token)?.isNumber === true
}
