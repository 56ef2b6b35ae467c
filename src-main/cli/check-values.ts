import { statuses } from '../../src-core/formats/export/export-options'
import { isLanguageTag } from '../../src-core/formats/export/is-language-tag'
import { formats } from '../../src-core/formats/index'
import type { UsageProblem } from './command'
import type { Words } from './read-options'

/** Forms that are printed but are no export formats. */
export const printedForms: readonly string[] = ['json', 'text']

/** What `--to` takes. */
export const outputForms: readonly string[] = [...printedForms, ...formats.map(({ id }) => id)]

/** What is wrong with the values of options, whatever the command; null when nothing is. */
export function checkValues(options: Words['options']): UsageProblem | null {
  const { level, to, article, text, status, conflicts } = options
  if (level !== undefined && level !== 'paragraph' && level !== 'sentence') {
    return wrongValue('--level', level, ['paragraph', 'sentence'])
  }
  if (to !== undefined && !outputForms.includes(String(to))) {
    return wrongValue('--to', to, outputForms)
  }
  if (text !== undefined && text !== 'corrected' && text !== 'imported') {
    return wrongValue('--text', text, ['corrected', 'imported'])
  }
  if (conflicts !== undefined && conflicts !== 'ours' && conflicts !== 'theirs') {
    return wrongValue('--conflicts', conflicts, ['ours', 'theirs'])
  }
  const unknown = textOf(status)
    ?.split(',')
    .find((word) => !statuses.some((name) => name === word))
  if (unknown !== undefined) return wrongValue('--status', unknown, statuses)
  if (article !== undefined && !/^(?:all|[1-9]\d{0,8})$/.test(String(article))) {
    return wrongValue('--article', article, ['1', '2', '3 \u2026', 'all'])
  }
  for (const name of ['source-language', 'target-language'] as const) {
    const tag = options[name]
    if (tag !== undefined && !isLanguageTag(String(tag))) {
      return wrongValue(`--${name}`, tag, ['ar', 'en', 'ar-LB \u2026'])
    }
  }
  return null
}

export function wrongValue(
  option: string,
  value: string | true,
  choices: readonly string[],
): UsageProblem {
  return {
    key: 'wrong-value',
    values: { option, value: String(value), choices: choices.join(', ') },
  }
}

export function textOf(value: string | true | undefined): string | null {
  return typeof value === 'string' ? value : null
}
