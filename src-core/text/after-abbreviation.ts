import type { AbbreviationClass } from './abbreviations'
import { arabicMarks } from './character-classes'
import type { NextWord } from './next-word'
import { opens } from './next-word'
import { foldText } from './normalise-arabic'
import { afterHour, arabicContinuations, beforeLabel } from './sentence-openings'

type Abbreviations = ReadonlyMap<string, AbbreviationClass>

/** Whether a full stop after a Latin word ends the sentence; `rest` is the sentence before the word. */
export function endsAfterLatin(
  before: string,
  rest: string,
  next: NextWord,
  abbreviations: Abbreviations,
): boolean {
  const word = before.replace(/^.*['’-]/u, '')
  const known = abbreviations.get(before) ?? abbreviations.get(word)
  if (known === undefined) {
    if (/^\p{Lu}$/u.test(word)) return next.first === 'arabic' || isLabel(rest) || opens(next)
    return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word) ? opens(next) : true
  }
  switch (known) {
    case 'name':
    case 'inner':
      return false
    case 'number':
      return next.first !== 'digit' && !/^(?:[IVXLC]{2,}|[VX])$/u.test(next.text)
    case 'hour':
      return next.first === 'arabic' ? opens(next) : !isAfterHour(next)
    case 'final':
      return opens(next)
  }
}

function isAfterHour(next: NextWord): boolean {
  return next.first === 'digit' || afterHour.has(next.text)
}

/** Whether the words before a single letter make it a label: `plan B`. */
function isLabel(rest: string): boolean {
  const previous = /(\p{L}[\p{L}\p{M}]*)[^\p{L}]*$/u.exec(rest.slice(-60))?.[1] ?? ''
  return beforeLabel.has(foldText(previous).replace(/^و/u, ''))
}

/** The same after an Arabic word or a number. */
export function endsAfterArabic(
  before: string,
  rest: string,
  next: NextWord,
  abbreviations: Abbreviations,
): boolean {
  const word = before.replace(new RegExp(`[${arabicMarks}]`, 'gu'), '')
  if (isEra(word, rest)) {
    return next.first !== 'digit' && !arabicContinuations.has(foldText(next.text))
  }
  if (/^\p{Nd}/u.test(word)) return true
  const bare = withoutConjunction(word)
  if (/^\p{L}$/u.test(bare)) return isLabel(rest) || opens(next)
  if (abbreviations.get(bare) === 'name') return false
  const isAbbreviation = abbreviations.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(bare)
  return isAbbreviation ? opens(next) : true
}

/** `د` for `ود`: a title may have the conjunction. */
export function withoutConjunction(word: string): string {
  return word.replace(/^و(?=[دأم](?:\.\p{L})*$)/u, '')
}

/** `2024م`, `1445 هـ`: the year of an era. */
function isEra(word: string, rest: string): boolean {
  if (/^\p{Nd}+[مه]$/u.test(word)) return true
  return /^[مه]$/u.test(word) && /\p{Nd}\s*$/u.test(rest)
}
