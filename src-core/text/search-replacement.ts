import type { Captures } from './search-text'

const reference = /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/gu

/**
 * What to write in the place of a match of a regular expression: `$1` to `$99` and `$<name>` give what a
 * group held, `$&` the whole match, `$$` a dollar sign (as `String.prototype.replace` does). A reference
 * to a group that the expression does not have stays as it is written.
 */
export function expandReplacement(template: string, whole: string, captures?: Captures): string {
  const { numbered = [], named = {} } = captures ?? {}
  return template.replace(
    reference,
    (
      written: string,
      dollar: string | undefined,
      ampersand: string | undefined,
      digits: string | undefined,
      name: string | undefined,
    ) => {
      if (dollar !== undefined) return '$'
      if (ampersand !== undefined) return whole
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? '') : written
      return numberedGroup(digits ?? '', numbered) ?? written
    },
  )
}

/** The text of group `$12`; where there are fewer than twelve, that of `$1` and a `2`. */
function numberedGroup(digits: string, groups: readonly (string | null)[]): string | null {
  for (const length of [2, 1]) {
    const number = Number(digits.slice(0, length))
    if (digits.length >= length && number >= 1 && number <= groups.length) {
      return (groups[number - 1] ?? '') + digits.slice(length)
    }
  }
  return null
}
