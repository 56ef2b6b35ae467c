import type { SideWords } from '../evidence/document'

/** The Arabic article as it is written in Latin letters before a name, sun letters assimilated. */
const article = String.raw`(?:[ae]l|a[dnrstz]|[ae][dst]h)`
const articleBefore = new RegExp(String.raw`(?<!\p{L})${article}[-\u2010\u2011 '\u2019]$`, 'iu')

/** What may stand between two words of one name: a space, a hyphen, an article, `of the`. */
export const nameGap = new RegExp(
  String.raw`^[\s\-\u2010\u2011]+(?:${article}[-\u2010\u2011]|(?:of|the)\s+){0,2}$`,
  'iu',
)

/** Where the name that has its first word at a token begins: at the article that is written onto it (`al-Assad`). */
export function withNameArticle(
  { side }: SideWords,
  texts: readonly string[],
  unit: number,
  token: number,
): number {
  const before = (texts[unit] ?? '').slice(0, side.tokenStarts[token])
  return token - 1 >= (side.units[unit]?.firstToken ?? 0) && articleBefore.test(before)
    ? token - 1
    : token
}
