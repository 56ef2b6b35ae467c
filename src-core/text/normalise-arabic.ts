import { characterFolder, isAttachedMark } from './fold-character'
import type { CharacterFolder, FoldOptions } from './fold-character'
import type { Span } from './span'

export type { FoldOptions } from './fold-character'

/** A folded text and the way back to the text it came from. */
export interface NormalisedText {
  readonly text: string
  /**
   * For each code unit of the folded text, where its letter begins in the original; one more entry
   * holds the length of the original.
   */
  readonly offsets: Uint32Array
  /** For each code unit of the folded text, where its letter ends, the marks on it included. */
  readonly ends: Uint32Array
}

const defaultFolder = characterFolder()
const folders = new Map<string, CharacterFolder>()

/**
 * A text as it is compared: Arabic letter forms, marks, kashida, digits, quotation marks, case and
 * Latin diacritics made alike (NFKC, Unicode UAX #15; the letters of Lucene's ArabicNormalizer and
 * some more), invisible characters left out. Never for display. No white space is joined or trimmed.
 * `normaliseText` gives the same text with the way back to the original.
 */
export function foldText(text: string, options?: FoldOptions): string {
  const folder = folderFor(options)
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at += 1
    if (isHamzaMark(codePoint)) {
      const composed = folder.withHamzaMark(folded.slice(-1), codePoint)
      if (composed !== null) {
        folded = folded.slice(0, -1) + composed
        continue
      }
    }
    folded += folder.fold(codePoint)
  }
  return folded
}

/** `foldText` with the offsets that lead from the folded text back to the letters of the original. */
export function normaliseText(text: string, options?: FoldOptions): NormalisedText {
  const folder = folderFor(options)
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  const cut = (length: number): void => {
    folded = folded.slice(0, length)
    starts.length = length
    ends.length = length
  }
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0
    const end = at + (codePoint > 0xffff ? 2 : 1)
    let start = at
    let piece: string
    const composed = isHamzaMark(codePoint)
      ? folder.withHamzaMark(folded.slice(-1), codePoint)
      : null
    if (composed === null) {
      piece = folder.fold(codePoint)
    } else {
      piece = composed
      start = starts[starts.length - 1] ?? at
      cut(folded.length - 1)
    }
    if (piece === '' && ends.length > 0 && isAttachedMark(codePoint)) ends[ends.length - 1] = end
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start)
      ends.push(end)
    }
    at = end
  }
  starts.push(text.length)
  return { text: folded, offsets: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/**
 * The letters of the original that a span of the folded text came from, with the marks on the last
 * one. An empty span gives an empty one at its place.
 */
export function originalSpan(normalised: NormalisedText, span: Span): Span {
  const start = normalised.offsets[span.start] ?? 0
  if (span.end <= span.start) return { start, end: start }
  return { start, end: normalised.ends[span.end - 1] ?? start }
}

function isHamzaMark(codePoint: number): boolean {
  return codePoint >= 0x653 && codePoint <= 0x655
}

function folderFor(options: FoldOptions | undefined): CharacterFolder {
  if (options === undefined) return defaultFolder
  const key = JSON.stringify(options)
  const known = folders.get(key)
  if (known !== undefined) return known
  const folder = characterFolder(options)
  folders.set(key, folder)
  return folder
}
