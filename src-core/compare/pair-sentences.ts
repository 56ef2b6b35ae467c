import { foldText } from '../text/normalise-arabic'
import { splitWords } from '../text/split-words'

/** Of a sentence, the places of the sentences of the other version that say the same. */
export type Pairing = readonly (readonly number[])[]

/** Below this share of common words two sentences are not the same sentence, reworded. */
const leastLike = 0.25
/** More pairs than this are not compared: the texts are taken as different. */
const mostPairs = 1_000_000

/**
 * Pairs the sentences of two versions of a text, one to one, one to two or two to one, in order, so that
 * as many words as can be are common (dynamic programming, as in Needleman and Wunsch 1970).
 */
export function pairSentences(ours: readonly string[], theirs: readonly string[]): Pairing {
  const none = ours.map((): readonly number[] => [])
  if (ours.length === 0 || theirs.length === 0) return none
  if (ours.length * theirs.length > mostPairs) return none
  const [own, other] = [ours.map(bagOf), theirs.map(bagOf)]
  const width = theirs.length + 1
  const best = new Float64Array((ours.length + 1) * width)
  const steps = new Uint8Array(best.length)
  const shapes = [
    [0, 1],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const
  for (let row = 0; row <= ours.length; row += 1) {
    for (let column = 0; column <= theirs.length; column += 1) {
      if (row + column === 0) continue
      let most = -1
      shapes.forEach(([down, across], shape) => {
        if (down > row || across > column) return
        const before = best[(row - down) * width + column - across] ?? 0
        const gain =
          down * across === 0
            ? 0
            : likeness(own.slice(row - down, row), other.slice(column - across, column))
        if (before + gain > most + 1e-9) {
          most = before + gain
          steps[row * width + column] = shape
        }
      })
      best[row * width + column] = most
    }
  }
  const pairing = ours.map((): number[] => [])
  let [row, column] = [ours.length, theirs.length]
  while (row + column > 0) {
    const [down, across] = shapes[steps[row * width + column] ?? 0] ?? shapes[0]
    if (down > 0 && across > 0) {
      for (let at = 1; at <= across; at += 1) pairing[row - down]?.unshift(column - at)
    }
    row -= down
    column -= across
  }
  return pairing
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** Words of a sentence with how often it has them. */
function bagOf(text: string): Bag {
  const words = splitWords(foldText(text))
  const counts = new Map<string, number>()
  for (const { text: word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Common words, as many as make a pair worth more than the same words in worse company; 0 for strangers. */
function likeness(ours: readonly Bag[], theirs: readonly Bag[]): number {
  const size = sizeOf(ours) + sizeOf(theirs)
  if (size === 0) return 0
  const left = new Map<string, number>()
  for (const { counts } of theirs) {
    for (const [word, count] of counts) left.set(word, (left.get(word) ?? 0) + count)
  }
  let common = 0
  for (const { counts } of ours) {
    for (const [word, count] of counts) {
      const there = Math.min(count, left.get(word) ?? 0)
      common += there
      left.set(word, (left.get(word) ?? 0) - there)
    }
  }
  const share = (2 * common) / size
  return share < leastLike ? 0 : common * share
}

function sizeOf(bags: readonly Bag[]): number {
  return bags.reduce((sum, { size }) => sum + size, 0)
}
