/**
 * Takes out what no plain text or XML file may hold: C0 control characters but tab and line ends,
 * lone surrogates, U+FFFE and U+FFFF (XML 1.0, production 2). All else stays, bidi marks included.
 */
export function cleanText(text: string): string {
  return text.replaceAll(FORBIDDEN, '')
}

const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu

/**
 * The text as one line, without white space at its ends: every run of white space that holds a line
 * end, a tab or another control character becomes one space. Takes for a line end all that Unicode
 * and common languages do (U+0085, U+2028, U+2029, vertical tab, form feed).
 */
export function oneLine(text: string): string {
  return cleanText(
    text.replaceAll(/[\s\p{Cc}]+/gu, (run) => (BREAKING.test(run) ? ' ' : run)).trim(),
  )
}

const BREAKING = /[\u2028\u2029\p{Cc}]/u
