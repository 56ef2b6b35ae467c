import type { LanguageTag } from '../../project/model'
import { isLanguageTag } from './is-language-tag'

/** A language as a file names it (`AR_lb`), as a tag of BCP 47 (`ar-LB`); null for what is none. */
export function languageTag(name: string): LanguageTag | null {
  const tag = name.trim().replaceAll('_', '-')
  if (!isLanguageTag(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
