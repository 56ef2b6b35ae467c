import { splitWords } from './split-words'

/** A selection in a text: where it began and where it ends, which may be before. UTF-16 offsets. */
export interface TextSelection {
  readonly anchor: number
  readonly focus: number
}

/**
 * The selection one word further on (`1`) or back (`-1`): the next word alone, or with `extends` one word
 * more or less than before. From no selection it begins with the first word, or the last. Null in a text
 * without words.
 */
export function selectWord(
  text: string,
  selection: TextSelection | null,
  step: 1 | -1,
  extending: boolean,
): TextSelection | null {
  const words = splitWords(text)
  const last = words.length - 1
  if (last < 0) return null
  const places = selection === null ? null : placesOf(words, selection)
  const from = step === 1 ? 0 : last
  if (places === null) return selectionOf(words, from, from)
  const focus = Math.min(Math.max(places.focus + step, 0), last)
  if (extending) return selectionOf(words, places.anchor, focus)
  return selectionOf(words, focus, focus)
}

type Words = ReturnType<typeof splitWords>

/** The words in which a selection begins and ends, by their places. */
function placesOf(words: Words, { anchor, focus }: TextSelection): TextSelection {
  const isForward = focus >= anchor
  const lastFrom = (offset: number) => words.findLastIndex(({ start }) => start < offset)
  const firstTo = (offset: number) => words.findIndex(({ end }) => end > offset)
  const first = firstTo(isForward ? anchor : focus)
  const last = Math.max(lastFrom(isForward ? focus : anchor), 0)
  const begin = first < 0 ? words.length - 1 : first
  return isForward ? { anchor: begin, focus: last } : { anchor: last, focus: begin }
}

function selectionOf(words: Words, anchor: number, focus: number): TextSelection | null {
  const from = words[anchor]
  const to = words[focus]
  if (from === undefined || to === undefined) return null
  return anchor <= focus
    ? { anchor: from.start, focus: to.end }
    : { anchor: from.end, focus: to.start }
}
