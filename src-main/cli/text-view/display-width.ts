/**
 * How many cells of a terminal a text takes: none for combining marks and invisible characters, two
 * for wide East Asian characters and emoji (UAX #11), one for all else.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += cellsOf(character)
  return width
}

/** Cells of one code point. */
export function cellsOf(character: string): 0 | 1 | 2 {
  if (INVISIBLE.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u
