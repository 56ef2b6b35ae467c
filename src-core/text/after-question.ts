import { foldText } from './normalise-arabic'
import type { NextWord } from './next-word'
import { isCamelName, opens } from './next-word'
import type { StopRun } from './sentence-end'
import * as lists from './sentence-openings'

const openingMarks: Readonly<Record<string, string>> = {
  '”': '“',
  '»': '«',
  '’': '‘',
  ')': '(',
  ']': '[',
  '“': '”„',
}

/** Whether a sentence ends at a question or exclamation mark that white space follows. */
export function endsAfterQuestion(run: StopRun, next: NextWord): boolean {
  const { text, end, closedAt } = run
  const isClosed = /["”»’'“)\]]/u.test(text.slice(end, closedAt))
  if (next.first === 'small') return !isClosed && isCamelName(next.text)
  if (!isClosed) return true
  if (next.first === 'arabic') {
    const word = foldText(next.text)
    if (lists.arabicSpeech.has(word) && !introducesSpeech(text.slice(closedAt, closedAt + 80))) {
      return false
    }
    return isEmbedded(run) ? opens(next) : !lists.arabicContinuations.has(word)
  }
  if (isAttribution(text.slice(closedAt, closedAt + 80))) return false
  return isEmbedded(run) ? opens(next) : true
}

/** ` أجاب الدليل: `: the words that follow lead to speech of their own. */
function introducesSpeech(following: string): boolean {
  return /^[^.،؟!«"“]*:/u.test(following)
}

/** ` Amira Haddad asked`, ` Hassan said.`: a name with the verb of the quotation before it. */
function isAttribution(following: string): boolean {
  const match = /^\s+((?:\p{Lu}[\p{L}’'-]*\.?\s+){1,4})(\p{Ll}+)(.?)/u.exec(following)
  if (match === null) return false
  const [, name = '', verb = '', after = ''] = match
  if (lists.englishOpenings.has(name.split(/\s/u)[0] ?? '')) return false
  return lists.englishAsking.has(verb) || (lists.englishSpeech.has(verb) && /^[.,;]?$/u.test(after))
}

/**
 * Whether the quotation or bracket that closes here is a part of the sentence, as a title is, and
 * not direct speech: something stands before it that is neither a colon, a comma nor a verb of saying.
 */
function isEmbedded({ text, sentenceStart, start, end, closedAt }: StopRun): boolean {
  const closing = /["”»’'“)\]]/u.exec(text.slice(end, closedAt))?.[0] ?? ''
  const opening = openingMarks[closing] ?? closing
  const earliest = Math.max(sentenceStart, start - 400)
  let at = start - 1
  while (at >= earliest && !opening.includes(text[at] ?? ' ')) at -= 1
  if (at < earliest) return false
  const before = text.slice(Math.max(sentenceStart, at - 80), at).trimEnd()
  if (!/[\p{L}\p{N}]/u.test(before) || /[:,،.!?؟…]$/u.test(before)) return false
  if (!isTitle(text.slice(at + 1, start))) return false
  const word = foldText(/(\p{L}[\p{L}\p{M}]*)$/u.exec(before)?.[1] ?? '')
  return !lists.englishSpeech.has(word) && !lists.arabicSpeech.has(word.replace(/^[وف]/u, ''))
}

/** Whether a quotation may be a title: in Latin script, its longer words have capitals. */
function isTitle(quotation: string): boolean {
  return !/(?<![\p{L}\p{M}’'])\p{Ll}[\p{L}\p{M}]{3}/u.test(quotation)
}
