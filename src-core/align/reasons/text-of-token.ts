import type { SideWords } from '../evidence/document'

/** A token as it is written; tokens `from` to `to` of a unit with what stands between them. */
export function textOfToken(
  { side }: SideWords,
  texts: readonly string[],
  unit: number,
  from: number,
  to = from,
): string {
  return (texts[unit] ?? '').slice(side.tokenStarts[from] ?? 0, side.tokenEnds[to] ?? 0)
}
