import type { AnalysedSide, UnitFacts } from '../text/analysed-side'

/**
 * A unit with so many capitalised words, and so few small ones of some length, is set as a title, where a
 * capital tells nothing.
 */
const titleShare = { capitalised: 0.6, small: 0.1 }
const fewestOfTitle = 3
const someLength = 4

/** Whether a unit of Latin letters is set as a title. */
export function isSetAsTitle(
  { types, tokenTypes }: AnalysedSide,
  { firstToken, endToken }: UnitFacts,
): boolean {
  const count = endToken - firstToken
  if (count < fewestOfTitle) return false
  let [capitalised, small] = [0, 0]
  for (const type of tokenTypes.subarray(firstToken, endToken)) {
    const word = types[type]
    if (word?.isCapitalised === true) capitalised += 1
    else if (word?.isNumber === false && word.key.length >= someLength) small += 1
  }
  return capitalised >= titleShare.capitalised * count && small < titleShare.small * count
}
