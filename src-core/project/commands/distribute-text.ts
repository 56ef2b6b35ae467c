import { mapOffsets } from '../../text/map-boundaries'
import { joinTexts } from '../queries/bead-text'

/** What is known of a sentence before the edit. */
interface Before {
  readonly text: string
  readonly imported: string
}

/**
 * The texts of the sentences of a side after their joined text was edited as a whole: the boundaries
 * between them are mapped through the difference. The new texts, joined, are always exactly `after`. So
 * where the space between two sentences is gone, one of them holds the text of both and the other none,
 * until the space is written again.
 */
export function distributeText(sentences: readonly Before[], after: string): readonly string[] {
  const texts = sentences.map(({ text }) => text)
  const isEmptied = sentences.map(({ text, imported }) => text === '' && imported !== '')
  if (isEmptied.includes(true)) {
    const restored = sentences.map(({ text, imported }) => (text === '' ? imported : text))
    const parts = cutAtBoundaries(restored, after)
    if (parts.every((part, at) => isEmptied[at] !== true || isLike(part, restored[at] ?? ''))) {
      return parts
    }
  }
  return cutAtBoundaries(texts, after)
}

function cutAtBoundaries(texts: readonly string[], after: string): readonly string[] {
  const present = texts.flatMap((text, at) => (text === '' ? [] : [at]))
  const starts = mapOffsets(joinTexts(texts), after, startsOf(texts).slice(1))
  const parts = texts.map(() => '')
  let from = 0
  let owner = present[0] ?? 0
  let ownLength = -1
  present.forEach((sentence, order) => {
    const end = starts[order] ?? after.length
    const length = end - Math.max(from, starts[order - 1] ?? 0)
    if (length > ownLength) {
      owner = sentence
      ownLength = length
    }
    const isLast = order === present.length - 1
    if (isLast || !isBoundary(after, from, end)) return
    parts[owner] = after.slice(from, end - 1)
    from = end
    ownLength = -1
  })
  parts[owner] = after.slice(from)
  return parts
}

/** Where each sentence that has a text starts in the joined text. */
function startsOf(texts: readonly string[]): readonly number[] {
  let next = 0
  return texts
    .filter((text) => text !== '')
    .map((text) => {
      const start = next
      next += text.length + 1
      return start
    })
}

/** Whether a sentence can start at `place`: behind the one space that joins it to a text before it. */
function isBoundary(text: string, from: number, place: number): boolean {
  return text[place - 1] === ' ' && place - 1 > from && place < text.length
}

/** Whether at least half of the longer text is the beginning and the end of the other. */
function isLike(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start += 1
  let tail = 0
  while (tail < shorter - start && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1
  return 2 * (start + tail) >= Math.max(first.length, second.length)
}
