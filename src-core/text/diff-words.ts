import DiffMatchPatch from 'diff-match-patch'

/** A stretch of a word diff. */
export interface WordDiff {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

const tokenPattern = /[\p{L}\p{M}\p{N}_]+|\s|[^\p{L}\p{M}\p{N}_\s]/gu

/** First version. */
export function diffWords(before: string, after: string): readonly WordDiff[] {
  const codes = new Map<string, number>()
  const tokens: string[] = []
  const encode = (text: string): string =>
    (text.match(tokenPattern) ?? [])
      .map((token) => {
        let code = codes.get(token)
        if (code === undefined) {
          code = tokens.push(token)
          codes.set(token, code)
        }
        return String.fromCharCode(code)
      })
      .join('')
  const engine = new DiffMatchPatch()
  engine.Diff_Timeout = 0
  const diffs = engine.diff_main(encode(before), encode(after), false)
  engine.diff_cleanupSemantic(diffs)
  return diffs.map(([operation, text]) => ({
    type: operation === 0 ? 'same' : operation < 0 ? 'removed' : 'added',
    text: Array.from(text, (code) => tokens[code.charCodeAt(0) - 1] ?? '').join(''),
  }))
}
