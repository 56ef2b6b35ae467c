import { foldText } from '../../text/normalise-arabic'
import { agenciesOnly, agencyName } from './agency-names'

/** Labels that only a caption or a picture credit has, at the head of a folded line. */
const labels = [
  String.raw`(?:file |stock |cover |lead )?(?:photo(?:graph)?s?|images?|picture|illustration|caption|graphic)(?: credits?| courtesy| caption| by| via)?\s*[:/©]`,
  String.raw`(?:photo|image|picture) (?:source|caption|credit)\s*[:,]`,
  String.raw`(?:photo(?:graph)?s?|images?|pictures?|illustrations?) (?:credit|courtesy)\b`,
  String.raw`(?:photos?|illustrations?|images?|pictures?) by [^.]{2,50}$`,
  String.raw`file photo\b`,
  String.raw`pictured\s*[:,]`,
  String.raw`(?:صدر |التعليق علي |تعليق |مصدر )?(?:ال)?صوره\s*[:/،]`,
  String.raw`صوره (?:ارشيفيه|من الارشيف|متداوله)`,
  String.raw`(?:عدسه|تصوير)\s*[:/]`,
]
const label = new RegExp(`^(?:${labels.join('|')})`, 'u')

/** A picture's maker named after the caption: `… in the first half. Photograph: Dana Ruiz/PA`. */
const labelAtEnd =
  /\s(?:(?:photo|photograph|photography|image|picture|illustration)(?: credit| by| courtesy of)?\s*:|photo by|(?:ال)?صوره\s*:|تصوير\s*:|عدسه\s*:)\s*\S.{1,40}$/u

/** What stands in brackets at the end of a caption, folded, when it is no agency. */
const creditWords =
  /^(?:(?:file )?(?:photo|image|picture|illustration|credit|courtesy|screenshot|screengrab|handout|archives?)\b|©|تصوير|عدسه|الصوره|صوره|ارشيف|عن الانترنت|من الويب|وسائل التواصل|مواقع التواصل)/u

const bracketedEnd = /^(?<before>.*?)\s*[([](?<inside>[^()[\]]{1,70})[)\]]\s*(?<stop>\.?)$/su
const slashCredit = /^(?<before>.*?)\s*(?:\/|\||\s-\s|©)\s*(?<inside>[^/|©]{2,40})$/su

/** A caption is rarely longer; a paragraph often is. */
const mostWords = 45

/** True for a picture's caption or credit line: it has the label of one, or ends in a credit. */
export function isCaption(text: string): boolean {
  const folded = foldText(text).trim()
  if (folded.split(/\s+/u).length > mostWords) return false
  return label.test(folded) || labelAtEnd.test(folded) || endsInCredit(folded)
}

/**
 * An agency alone in brackets must follow unfinished text, for a paragraph of an agency's report ends
 * its last sentence before the agency's name or after it.
 */
function endsInCredit(folded: string): boolean {
  const bracketed = bracketedEnd.exec(folded)?.groups
  if (bracketed !== undefined) {
    const credit = (bracketed['inside'] ?? '').trim()
    if (isPhotographer(credit) || (creditWords.test(credit) && bracketed['stop'] === ''))
      return true
    return bracketed['stop'] === '' && endsInAgency(bracketed['before'] ?? '', credit)
  }
  const slashed = slashCredit.exec(folded)?.groups
  return endsInAgency(slashed?.['before'] ?? '', slashed?.['inside'] ?? '')
}

/** Short of a caption (`Amman (agencies)`) it is a byline. */
function endsInAgency(before: string, credit: string): boolean {
  if (!agenciesOnly.test(credit.trim()) || /[.!?؟…]["')\]]*(?:\s|$)/u.test(before)) return false
  return before.split(/\s+/u).length >= 3
}

/** `Lucas Meyer/Reuters`, `سامر منصور - رويترز`: only a picture's credit names both. */
function isPhotographer(credit: string): boolean {
  const [name, agency, more] = credit.split(/\s*[/|]\s*|\s+-\s+/u)
  if (name === undefined || agency === undefined || more !== undefined) return false
  return (
    agencyName.test(agency) && name.split(/\s+/u).length <= 4 && agency.split(/\s+/u).length <= 4
  )
}
