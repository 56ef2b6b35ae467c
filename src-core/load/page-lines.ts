/** A line of a page that shows something, trimmed. */
export interface PageLine {
  readonly text: string
  /** How many columns of white space stood before the text; a tab counts as four. */
  readonly indent: number
}

/** Every way in which files end a line (Unicode 5.8): LF, CRLF, CR, VT, FF, NEL, LS, PS. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** White space and characters that show nothing: a line of these alone is a blank line. */
const nothingVisible = /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u

/**
 * The lines of a text in groups: a group is a stretch without a blank line. Lines are trimmed (of
 * no-break spaces too) and otherwise kept as they are.
 */
export function lineGroups(text: string): readonly (readonly PageLine[])[] {
  const groups: PageLine[][] = []
  let group: PageLine[] = []
  for (const raw of text.split(lineEnd)) {
    if (nothingVisible.test(raw)) {
      if (group.length > 0) groups.push(group)
      group = []
    } else {
      group.push({ text: raw.trim(), indent: indentOf(raw) })
    }
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function indentOf(raw: string): number {
  let columns = 0
  for (const character of raw.slice(0, raw.length - raw.trimStart().length)) {
    columns += character === '\t' ? 4 : 1
  }
  return columns
}
