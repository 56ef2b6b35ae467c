import { foldText } from '../../text/normalise-arabic'
import { agenciesOnly, agencyName } from './agency-names'

/** A label that only a caption or a picture credit has, at the head of a folded line. */
const label =
  /^(?:(?:file |stock |cover |lead )?(?:photo(?:graph)?s?|images?|picture|illustration|caption|graphic)(?: credits?| courtesy| caption| by| via)?\s*[:/©]|(?:photo(?:graph)?s?|images?|pictures?|illustration)s? (?:by|credit|courtesy)\b|file photo\b|photo credit\b|pictured\s*[:,]|(?:التعليق علي )?الصور[هة]\s*[:/]|صور[هة] ارشيفيه|صور[هة] من الارشيف|صور[هة] متداوله|صور[هة]\s*[:/]|تعليق الصور|مصدر الصور|عدس[هة]\s*[:/]|تصوير\s*[:/])/u

/** What stands in the brackets at the end of a caption, folded: a credit. */
const creditWords =
  /^(?:(?:file )?(?:photo|image|picture|illustration|credit|courtesy|screenshot|screengrab|handout|archive|source)\b|©|تصوير|عدس[هة]|الصور[هة]|صور[هة]|ارشيف|مصدر|المصدر|عن الانترنت|من الويب|وسائل التواصل|مواقع التواصل)/u

const bracketedEnd = /^(?<before>.*?)\s*[([](?<inside>[^()[\]]{1,70})[)\]]\s*\.?\s*$/su
const slashCredit = /^(?<before>.*?)\s*(?:\/|\||\s-\s|©)\s*(?<inside>[^/|©]{2,40})$/su

/** A caption is rarely longer; a paragraph often is. */
const mostWords = 45

/** True for a picture's caption or credit line: it has the label of one, or ends in a credit. */
export function isCaption(text: string): boolean {
  const folded = foldText(text).trim()
  const count = folded.split(/\s+/u).length
  if (count > mostWords) return false
  return label.test(folded) || endsInCredit(folded)
}

/**
 * The credit in brackets must follow unfinished text: a paragraph of an agency's report ends its last
 * sentence before the agency's name.
 */
function endsInCredit(folded: string): boolean {
  const bracketed = bracketedEnd.exec(folded)?.groups
  if (bracketed !== undefined) {
    return !endsSentence(bracketed['before'] ?? '') && isCredit(bracketed['inside'] ?? '')
  }
  const slashed = slashCredit.exec(folded)?.groups
  if (slashed === undefined || endsSentence(slashed['before'] ?? '')) return false
  return agenciesOnly.test((slashed['inside'] ?? '').trim()) && (slashed['before'] ?? '') !== ''
}

function endsSentence(text: string): boolean {
  return text.trim() === '' || /[.!?؟…]["')\]]*$/u.test(text.trim())
}

function isCredit(inside: string): boolean {
  const credit = inside.trim()
  if (agenciesOnly.test(credit) || creditWords.test(credit)) return true
  // `Lucas Meyer/Reuters`, `سامر منصور - رويترز`
  return /[/|-]/u.test(credit) && agencyName.test(credit) && credit.split(/\s+/u).length <= 8
}
