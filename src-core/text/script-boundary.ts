import type { ScriptLanguage } from './detect-language'
import type { Span } from './span'

/** Where the text of the left run ends and that of the right run begins. */
export interface Cut {
  readonly left: number
  readonly right: number
}

interface RunEdge extends Span {
  readonly language: ScriptLanguage
}

const gapToken = /\s+|\p{N}+(?:[.,:٫٬/]\p{N}+)*[%٪]?|[\s\S]/gu
const openingMark = /[([{«“„‘‹]/u
const partingMark = /[|｜•·●■/_\u0640\u2010-\u2015-]/u
const sentenceStop = /[.!?؟…:؛;]/u
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/u

/**
 * Where to cut between two runs of different languages: closing marks, stops and numbers stay with
 * the left run, opening marks go to the right one, and so does a number after a full stop or in the
 * digits of the right run. A sign that only parts the two (` | `) belongs to neither.
 */
export function cutBetween(text: string, left: RunEdge, right: RunEdge): Cut {
  let end = left.end
  let begin = left.end
  let isParted = false
  let quoteIsOpen = (text.slice(left.start, left.end).match(/"/gu)?.length ?? 0) % 2 === 1
  quoteIsOpen ||= text[left.start - 1] === '"'
  for (const found of text.slice(left.end, right.start).matchAll(gapToken)) {
    const token = found[0]
    const at = left.end + found.index
    if (token.trim() === '') continue
    if (openingMark.test(token) || (token === '"' && !quoteIsOpen)) break
    if (/^\p{N}/u.test(token)) {
      const isOfRight = arabicDigit.test(token) ? right.language === 'ar' : isParted
      if (isOfRight) break
    } else if (partingMark.test(token) && isLone(text, at, token.length)) {
      isParted = true
      begin = at + token.length
      continue
    }
    if (token === '"') quoteIsOpen = false
    if (sentenceStop.test(token)) isParted = true
    end = at + token.length
    begin = end
  }
  return { left: end, right: begin }
}

/** Whether a sign has white space, or nothing, around it. */
function isLone(text: string, at: number, length: number): boolean {
  const isBlank = (character: string | undefined): boolean =>
    character === undefined || /[\s\u0640_|–—-]/u.test(character)
  return isBlank(text[at - 1]) && isBlank(text[at + length])
}
