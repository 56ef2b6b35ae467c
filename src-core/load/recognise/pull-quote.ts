import { foldText } from '../../text/normalise-arabic'

/** A pull quote has between so many words: shorter repeats are headings, longer ones paragraphs. */
const fewestWords = 6
const mostWords = 45

/** Words of a text as they are compared, and where each word stands. */
export interface ComparedText {
  readonly words: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

export function comparedText(text: string): ComparedText {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const places = new Map<string, number[]>()
  words.forEach((word, index) => {
    const known = places.get(word)
    if (known === undefined) places.set(word, [index])
    else known.push(index)
  })
  return { words, places }
}

/**
 * True when `passage` repeats, word for word or nearly so, a part of `paragraph`. An editor who pulls
 * a quotation out may leave out words, so the words need not be neighbours: four fifths of them must
 * stand in order within a stretch at most twice as long.
 */
export function isPulledFrom(passage: ComparedText, paragraph: ComparedText): boolean {
  const count = passage.words.length
  if (count < fewestWords || count > mostWords) return false
  if (paragraph.words.length < count * 1.25) return false
  const [first] = passage.words
  if (first === undefined) return false
  const needed = count * 0.8
  const known = passage.words.filter((word) => paragraph.places.has(word))
  if (known.length < needed) return false
  return passage.words
    .slice(0, 3)
    .flatMap((word) => paragraph.places.get(word) ?? [])
    .some((start) => inOrder(passage.words, paragraph.words, start) >= needed)
}

/** How many words stand in both texts in the same order, from `start` on (longest common subsequence). */
function inOrder(passage: readonly string[], paragraph: readonly string[], start: number): number {
  const stretch = paragraph.slice(start, start + passage.length * 2)
  let row = new Array<number>(stretch.length + 1).fill(0)
  for (const word of passage) {
    const next = [0]
    stretch.forEach((other, index) => {
      const longest = Math.max(row[index + 1] ?? 0, next[index] ?? 0)
      next.push(word === other ? (row[index] ?? 0) + 1 : longest)
    })
    row = next
  }
  return row.at(-1) ?? 0
}
