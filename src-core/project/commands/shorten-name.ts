/** Names of steps are short; of a long text its beginning is told. */
const longestName = 40

/** A text as it stands in the name of a step, or where there is room for `longest` letters. */
export function shortenName(text: string, longest: number = longestName): string {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`
}
