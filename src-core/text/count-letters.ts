/**
 * How many characters of a text stand in these runs (`[…]+`, with `gu`): counted run by run, for a list of the
 * characters themselves would take a hundred times the room of a long text.
 */
export function countIn(text: string, runs: RegExp): number {
  let count = 0
  for (const [run] of text.matchAll(runs)) {
    count += beyondBasic.test(run) ? [...run].length : run.length
  }
  return count
}

const beyondBasic = /[\u{10000}-\u{10FFFF}]/u
const letters = /\p{L}+/gu

/** How many letters a text has. */
export function countLetters(text: string): number {
  return countIn(text, letters)
}
