import { foldText } from '../../text/normalise-arabic'
import { givenNames } from './given-names'

/** How sure it is that a line is a person's name: by its shape alone, or by a known given name too. */
export type NameLikelihood = 'none' | 'possible' | 'likely'

const latinParts =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:al|el|ad|as|ash|at|bin|ibn|abu|abou|bou|de|del|di|du|la|le|van|von|der|den|da|dos|and)(?:-\p{L}+)?|&)$/u
const smallJoins = /^(?:\p{Ll}+|&)$/u

/** Words that no name has: their presence makes a heading. */
const noNames = new Set(
  (
    'the a an of in on for to from with at by is are was were how why what when who after before new more ' +
    'في من الي عن مع بعد قبل كيف لماذا ماذا متي هل ما لا لم لن قد ان التي الذي هذا هذه ذلك تلك بين كل ' +
    'نحو ضد عبر حول خلال منذ حتي او ثم بلا دون يا اي كان ليس ايضا جديد جديده'
  ).split(' '),
)

/** What may follow a name on its line: a place, an agency, a role. */
const afterName = /\s*(?:[,،|/–—]|\s-\s|[ـ]{1,3}\s|\s(?:in|for)\s).*$/u

/** `بيروت - وليد قاسم`: a place of one or two words, and a name. */
const placeFirst =
  /^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?(?:\s+[-–—ـ]+\s+|\s*[|/]\s*)(?<name>[^-–—|/]+)$/u

/** Titles before a name, folded. */
const titles =
  /^(?:(?:dr|prof|mr|mrs|ms|sheikh|rev)\.? |(?:د|أ|ا|م|الدكتور[هة]?|الاستاذ[هة]?|الشيخ|المهندس[هة]?|الصحافي[هة]?|الصحفي[هة]?|الكاتب[هة]?)[./]? )/u

/** Judges whether a line is a name: two to four words of the right shape, perhaps with a place after. */
export function nameLikelihood(text: string): NameLikelihood {
  if (text.length > 90 || /[«»“”"?!؟:؛;\d٠-٩%…]/u.test(text)) return 'none'
  const line = text.trim().replace(/[.]$/u, '')
  const fromPlace = placeFirst.exec(line)?.groups?.['name']
  if (fromPlace !== undefined && nameLikelihood(fromPlace) === 'likely') return 'likely'
  const name = line
    .replace(afterName, '')
    .replace(/[\u0640\u064b-\u0652]/gu, '')
    .trim()
  const rest = line.slice(line.replace(afterName, '').length)
  if (rest.split(/\s+/u).length > 6) return 'none'
  const folded = foldText(name).replace(titles, '')
  const words = folded.split(/\s+/u).filter((word) => word !== '')
  // Folding makes the name علي of the preposition على, so that one is looked for unfolded.
  if (words.some((word) => noNames.has(word)) || /(?:^|\s)على(?:\s|$)/u.test(name)) return 'none'
  const known = words.some((word, index) => index < 2 && givenNames.has(word))
  const several = known && / (?:and|و\p{L})/u.test(folded)
  if (words.length < 2 || words.length > (several ? 8 : 4)) return 'none'
  if (/\p{Script=Latin}/u.test(name))
    return isLatinName(name) ? (known ? 'likely' : 'possible') : 'none'
  if (!/^[\p{Script=Arabic}\p{M}\s.'-]+$/u.test(name)) return 'none'
  return known && givenNames.has(words[0] ?? '') ? 'likely' : 'possible'
}

function isLatinName(name: string): boolean {
  const words = name.split(/\s+/u)
  const capitals = words.filter((word) => /(?:^|-)\p{Lu}/u.test(word)).length
  return (
    words.every((word) => latinParts.test(word)) &&
    capitals >= 2 &&
    !smallJoins.test(words[0] ?? '')
  )
}
