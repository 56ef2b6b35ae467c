import { foldText } from '../../text/normalise-arabic'
import { agenciesOnly, archiveWord } from './agency-names'
import { isDateLine } from './date-line'
import { nameLikelihood } from './person-name'

/**
 * How sure it is that a line is a byline. `certain`: it has a word of authorship, or an agency or desk
 * that signs. `likely`: it is a name that begins with a known given name. `possible`: it is only shaped
 * like a name. A name alone may be a heading too, so its place on the page must decide.
 */
export type BylineLikelihood = 'none' | 'possible' | 'likely' | 'certain'

const mostWords = 18
const longestLine = 200

/** Words of authorship with which an English byline begins, folded, and what follows them. */
const englishOpening =
  /^(?:(?:(?:and )?(?:text|words|story|report|reporting|additional reporting|writing|editing|translation|translated|interview|photography|photos|research|compiled|written|reported|edited|adapted|reviewed|contributed|analysis|opinion|as told) (?:and (?:photos|photography|editing|reporting) )?(?:from (?:the )?\p{L}+ )?by)|by)\s*:?\s+(?<name>\S.*)$/u

/** Labels that are bylines whatever follows the colon. */
const englishLabel =
  /^(?:authors?|writer|reporter|translator|translation|editor|text|words|staff writer|correspondent)\s*:\s*\S/u

/** "Translated from Arabic", "ترجمة عن الإنكليزية": without a name. */
const translationNote =
  /^(?:translated(?: from (?:the )?\p{L}+)?|(?:ال)?ترجمه(?: (?:عن|من) ال\p{L}+)?)\s*\.?$/u

const arabicOpening =
  /^(?<word>بقلم|اعداد(?: وتقديم| وتحرير)?|تحرير|ترجمه(?: (?:عن|من) ال\p{L}+)?|ترجمت?(?:ه|ها)|نقلت?(?:ه|ها)? الي العربيه|تعريب|تقرير|حوار|حاور[هت]?ه?ا?|اجر[يت]ه? (?:الحوار|المقابله)|كتب[تها]?|مراسل(?:ه|نا|تنا|و)?|شاركت? في (?:التغطيه|اعداد التقرير|الاعداد|التقرير)|اعدت?ه? (?:التقرير|للنشر)|الكاتبه?|المترجمه?|المحرره?)(?<colon>\s*[:/-])?\s+(?<name>\S.*)$/u

/** What an author is, under his name: «كاتبة لبنانية», «صحافي سوري», `Staff writer`. */
const roles =
  /^[*-]?\s*(?:(?:كاتبه?|صحافيه?|صحفيه?|باحثه?|اكاديميه?|شاعره?|روائيه?|ناقده?|مترجمه?|محلله?|اعلاميه?)(?: و\p{L}+)?(?: (?:ال)?\p{L}+(?:ي|يه|يون))|(?:staff|senior|chief|guest) (?:writer|correspondent|reporter|columnist))\.?$/u

/** A desk that signs for its staff. */
const desks =
  /^(?:staff(?: (?:writer|reporter|report)s?)?|our (?:correspondent|reporter)s?|(?:the )?(?:editors|editorial board|news ?desk)|(?:هيئه|اسره|قسم) (?:ال)?تحرير|التحرير|مراسلنا|مراسلونا)\.?$/u

/** A place and the agency that reports from it: `Amman (agencies)`, «القاهرة - رويترز». */
const placeOfAgency =
  /^[\p{L}\p{M}'-]+(?: [\p{L}\p{M}'-]+)?\s*(?:\((?<inside>[^()]+)\)|[|/-]\s*(?<after>.+))$/u

/** Small words that may stand between the names of an English byline. */
const joins =
  /^(?:and|in|of|for|the|with|from|at|al|el|de|van|von|bin|ibn|abu|our|correspondent|reporter|editor|writer|staff|editing|reporting|by|additional|writing)(?:[-;,.]\S*)?$/u

/** Judges whether a line says who wrote, translated or edited. */
export function bylineLikelihood(text: string): BylineLikelihood {
  if (text.length > longestLine) return 'none'
  const folded = foldText(text)
    .replace(/^[^\p{L}\p{N}]+|[\s:]+$/gu, '')
    .trim()
  const count = folded.split(/\s+/u).length
  if (folded === '' || count > mostWords) return 'none'
  const opened = authorship(text.trim().replace(/\s*:$/u, ''), folded)
  if (opened !== 'none') return opened
  if (desks.test(folded) || roles.test(folded) || isAgency(folded)) return 'certain'
  if (count > 12) return 'none'
  const name = nameLikelihood(text)
  return name === 'none' ? besideDate(text) : name
}

function authorship(text: string, folded: string): BylineLikelihood {
  if (translationNote.test(folded) || englishLabel.test(folded)) return 'certain'
  const english = englishOpening.exec(folded)?.groups?.['name']
  if (english !== undefined) return isSignature(text, english) ? 'certain' : 'none'
  const arabic = arabicOpening.exec(folded)?.groups
  if (arabic === undefined || /[؟!?]|[.…]$/u.test(folded)) return 'none'
  const name = arabic['name'] ?? ''
  const count = name.split(/\s+/u).length
  if (arabic['colon'] !== undefined) return count <= 10 ? 'certain' : 'none'
  if (/^(?:بقلم|شارك|اجر)/u.test(arabic['word'] ?? '')) return 'certain'
  const likelihood = nameLikelihood(name)
  if (likelihood === 'likely') return 'certain'
  return count > 3 ? 'none' : likelihood
}

/** After "by" come names: capitalised words and what joins them, or a desk; no sentence goes on. */
function isSignature(text: string, name: string): boolean {
  if (desks.test(name) || isAgency(name)) return true
  const original = text.trim().slice(-name.length)
  if (!/^\p{Lu}/u.test(original) || /[?!]$/u.test(original)) return false
  const small = original.split(/[\s/]+/u).filter((word) => /^\p{Ll}/u.test(word))
  return small.every((word) => joins.test(word))
}

function isAgency(folded: string): boolean {
  const place = placeOfAgency.exec(folded)?.groups
  const agency = place?.['inside'] ?? place?.['after']
  if (agency !== undefined && isAgency(agency)) return true
  const bare = folded.replace(/[()[\].]/gu, '').trim()
  return agenciesOnly.test(bare) && !archiveWord.test(bare)
}

/** `رجب المدهون - الثلاثاء 1 حزيران 2021`: a name, and a date on the same line. */
function besideDate(text: string): BylineLikelihood {
  const parts = text
    .split(/\s*[|•·]\s*|\s+[-–—ـ]+\s+|\s*[،,]\s+|\t+/u)
    .filter((part) => part !== '')
  const names = parts.filter((part) => !isDateLine(part))
  const named = names.length === 1 && names.length < parts.length
  return named && bylineLikelihood(names[0] ?? '') !== 'none' ? 'certain' : 'none'
}
