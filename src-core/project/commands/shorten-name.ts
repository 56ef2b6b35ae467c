/** Names of steps are short; of a long text its beginning is told. */
const longestName = 40

/** A text as it stands in the name of a step. */
export function shortenName(text: string): string {
  const letters = [...text]
  return letters.length <= longestName ? text : `${letters.slice(0, longestName).join('')}…`
}
