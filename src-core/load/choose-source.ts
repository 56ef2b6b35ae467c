import { foldText } from '../text/normalise-arabic'
import { bylineLikelihood } from './recognise/byline'
import type { BlockKind } from '../project/model'
import type { ScriptLanguage } from '../text/script-of'

/** What is looked at to find out which text of a page is the original. */
export interface PageEvidence {
  readonly text: string
  readonly language: ScriptLanguage
  readonly kind: BlockKind
}

/** A line that says that it was translated from the other language, folded. */
const translatedFrom: readonly (readonly [RegExp, ScriptLanguage])[] = [
  [/\b(?:translat\p{L}+|adapted) from (?:the )?(?:original )?arabic\b/u, 'ar'],
  [/\b(?:first|originally) (?:published|appeared|written) in arabic\b/u, 'ar'],
  [
    /\b(?:translat\p{L}+|adapted) from (?:the )?(?:original )?(?:english|french|german|spanish)\b/u,
    'en',
  ],
  [/\b(?:first|originally) (?:published|appeared|written) in (?:english|french)\b/u, 'en'],
  [/(?:عن|من) (?:ال)?(?:لغه ال)?(?:انكليزيه|انجليزيه|فرنسيه|المانيه|اسبانيه)/u, 'en'],
  [/(?:نقلت?(?:ه|ها)?|ترجمت?(?:ه|ها)?|تعريب).{0,25}(?:الي|ل)\s?(?:ال)?(?:لغه ال)?عربيه/u, 'en'],
  [/(?:عن|من) (?:ال)?(?:لغه ال)?عربيه/u, 'ar'],
]

/** A translator's line, without a word on the language: its own language is that of the translation. */
const translated =
  /^(?:translat(?:ed|ion|or)\b|english (?:translation|version)|(?:ال)?ترجم[هتا]|(?:ال)?مترجمه?(?!\p{L})|تعريب)/u

/**
 * Which of two languages of a page is the source. A translator's line decides; then a byline that
 * only the text that stands first has; else it is Arabic, and without Arabic the text that stands first.
 */
export function chooseSource(
  page: readonly PageEvidence[],
  pair: readonly [ScriptLanguage, ScriptLanguage],
): ScriptLanguage {
  const [first, second] = pair
  const other = (language: ScriptLanguage): ScriptLanguage => (language === first ? second : first)
  // Translator's lines are short; a paragraph may speak of translations.
  for (const { text, language, kind } of page) {
    const isCredit = kind === 'byline' || kind === 'link'
    if (!isCredit && text.length > 120) continue
    const folded = foldText(text).trim()
    if (isCredit || translated.test(folded)) {
      const named = translatedFrom.find(([phrase]) => phrase.test(folded))
      if (named !== undefined) {
        // "English" stands for every language in Latin letters.
        return pair.includes(named[1]) ? named[1] : other(language)
      }
    }
    if (translated.test(folded) && kind === 'byline') return other(language)
  }
  const signed = new Set(page.filter(mayBeByline).map(({ language }) => language))
  if (signed.has(first) && !signed.has(second)) return first
  return pair.includes('ar') ? 'ar' : first
}

/** A byline, or a heading that may be the name of an author who is not widely known. */
function mayBeByline({ text, kind }: PageEvidence): boolean {
  return kind === 'byline' || (kind === 'heading' && bylineLikelihood(text) !== 'none')
}
