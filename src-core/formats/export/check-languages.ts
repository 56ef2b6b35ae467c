import { fail, ok, type Result } from '../../errors'
import type { WriteOptions } from '../format'
import { isLanguageTag } from './is-language-tag'

/** Whether a file that names its languages can be written with these: well-formed, and two of them. */
export function checkLanguages(languages: WriteOptions['languages'], format: string): Result<null> {
  const wrong = [languages.source, languages.target].find((tag) => !isLanguageTag(tag))
  if (wrong !== undefined) {
    return fail('export-invalid', { format, detail: `${wrong} is no language tag` })
  }
  if (languages.source.toLowerCase() === languages.target.toLowerCase()) {
    return fail('same-language', { language: languages.source })
  }
  return ok(null)
}
