import type { AnalysedSide, WordType } from '../text/analysed-side'

/** The word that stands at a token of a side; undefined where it has no such token. */
export function wordOfToken(
  { types, tokenTypes }: AnalysedSide,
  token: number,
): WordType | undefined {
  return types[tokenTypes[token] ?? 0]
}
