import { diffWords } from './diff-words'

/**
 * Where offsets of a text lie after it was edited: each of `offsets` (ascending) in `before` gets its
 * place in `after`; ascending, in range.
 */
export function mapOffsets(
  before: string,
  after: string,
  offsets: readonly number[],
): readonly number[] {
  const diff = diffWords(before, after)
  return offsets.map((offset) => {
    let oldAt = 0
    let newAt = 0
    for (const { type, text } of diff) {
      if (type === 'added') newAt += text.length
      else {
        if (oldAt + text.length > offset) return type === 'same' ? newAt + offset - oldAt : newAt
        oldAt += text.length
        if (type === 'same') newAt += text.length
      }
    }
    return after.length
  })
}
