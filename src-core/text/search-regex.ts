import { foldForSearch } from './search-fold'

/** What is wrong with a regular expression; the strings have `find.regex-<code>`. */
export type RegexProblem =
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-class'
  | 'lone-bracket'
  | 'nothing-to-repeat'
  | 'bad-repeat'
  | 'bad-range'
  | 'bad-escape'
  | 'bad-name'
  | 'other'

/** A regular expression ready to search with. */
export interface SearchRegex {
  readonly regex: RegExp
  /** Whether it is made for folded texts; else for texts as they are written. */
  readonly isFolded: boolean
}

export interface RegexOptions {
  readonly matchesCase: boolean
  readonly foldsLetters: boolean
  readonly isWholeWords: boolean
}

const wordSet = String.raw`\p{L}\p{M}\p{N}_`
const startOfWord = `(?<![${wordSet}])(?=[${wordSet}])`
const endOfWord = `(?<=[${wordSet}])(?![${wordSet}])`

/** The parts of a pattern: an escape, the head of a group, or one character. */
const part =
  /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])|\(\?<[^=!>][^>]*>|[\s\S]/gu

/**
 * Compiles what a person typed as a regular expression (ECMAScript, `u`). `\w`, `\b` and `\d` know the
 * letters and digits of every script, and a sign may be escaped that need not be. Where letters are
 * folded, so are those of the expression; one that names what folding takes away (a vowel mark, a
 * kashida), or has no folded form, is compared with the text as it is written.
 */
export function compileRegex(
  source: string,
  { matchesCase, foldsLetters, isWholeWords }: RegexOptions,
): SearchRegex | RegexProblem {
  const flags = matchesCase ? 'dgu' : 'dgiu'
  const compile = (body: string): RegExp =>
    new RegExp(isWholeWords ? `(?<![${wordSet}])(?:${body})(?![${wordSet}])` : body, flags)
  const asWritten = translate(source, (letter) => letter)
  try {
    // On its own first: a lone bracket must not pair with one that was put around it.
    new RegExp(asWritten ?? source, flags)
    const regex = compile(asWritten ?? source)
    const folded = foldsLetters ? translate(source, (letter) => foldForSearch(letter, true)) : null
    if (folded === null) return { regex, isFolded: false }
    try {
      return { regex: compile(folded), isFolded: true }
    } catch {
      return { regex, isFolded: false }
    }
  } catch (error) {
    return problemOf(error instanceof Error ? error.message : '')
  }
}

/** The pattern with its letters folded; null when one of them folds to nothing. */
function translate(source: string, fold: (letter: string) => string): string | null {
  let isInClass = false
  let translated = ''
  for (const [token] of source.matchAll(part)) {
    const letter = letterOf(token)
    if (letter !== null) {
      const folded = fold(letter)
      if (folded === '') return null
      translated += written(token, letter, folded, isInClass)
      continue
    }
    if (token === '[') isInClass = true
    else if (token === ']') isInClass = false
    translated += classOf(token, isInClass)
  }
  return translated
}

/** The character that a part stands for when it is no operator. */
function letterOf(token: string): string | null {
  if (!token.startsWith('\\')) return /^[^\u0000-\u007f]$/u.test(token) ? token : null
  const code = /^\\(?:u\{([^}]+)\}|u(.{4})|x(.{2}))$/u.exec(token)?.slice(1).find(Boolean)
  if (code !== undefined) {
    const codePoint = Number.parseInt(code, 16)
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : null
  }
  return /^\\[^a-zA-Z0-9]$/u.test(token) ? token.slice(1) : null
}

function written(token: string, letter: string, folded: string, isInClass: boolean): string {
  const isPlain = folded === letter && !token.startsWith('\\')
  const escaped = isPlain ? folded : escapeRegex(folded)
  return [...folded].length > 1 && !isInClass ? `(?:${escaped})` : escaped
}

/** The classes of ECMAScript that know only ASCII, for every script. */
function classOf(token: string, isInClass: boolean): string {
  if (token === '\\w') return isInClass ? wordSet : `[${wordSet}]`
  if (token === '\\d') return String.raw`\p{Nd}`
  if (token === '\\D') return String.raw`\P{Nd}`
  if (isInClass) return token
  if (token === '\\W') return `[^${wordSet}]`
  if (token === '\\b') return `(?:${startOfWord}|${endOfWord})`
  if (token === '\\B') return `(?!${startOfWord}|${endOfWord})`
  return token
}

/** A text as a regular expression that finds just this text. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replace(/-/gu, String.raw`\x2d`)
}

const problems: readonly (readonly [RegExp, RegexProblem])[] = [
  [/Unterminated group/u, 'unclosed-group'],
  [/Unmatched '\)'/u, 'unopened-group'],
  [/Unterminated character class/u, 'unclosed-class'],
  [/Lone quantifier brackets/u, 'lone-bracket'],
  [/Nothing to repeat|Invalid quantifier/u, 'nothing-to-repeat'],
  [/Incomplete quantifier|numbers out of order/u, 'bad-repeat'],
  [/Range out of order|Invalid character class/u, 'bad-range'],
  [/escape|at end of pattern|property name/u, 'bad-escape'],
  [/capture group name|named (?:capture|reference)/u, 'bad-name'],
]

/** What the engine complains of; another engine's words give `other`. */
function problemOf(message: string): RegexProblem {
  const complaint = message.slice(message.lastIndexOf(': ') + 2)
  return problems.find(([pattern]) => pattern.test(complaint))?.[1] ?? 'other'
}
