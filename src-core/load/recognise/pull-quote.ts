import { foldText } from '../../text/normalise-arabic'

/** A pull quote has between so many words: shorter repeats are headings, longer ones paragraphs. */
const fewestWords = 6
const mostWords = 45

/** A sentence with a full stop is more likely text that happens to be alike: it must repeat more. */
const fewestWordsOfSentence = 8

/** A pair of words that stands in more paragraphs than this says nothing. */
const tooFrequent = 40

/** A block as pull quotes are looked for. */
export interface QuotableBlock {
  readonly text: string
  /** It is a paragraph that quotations may be pulled from. */
  readonly isParagraph: boolean
  /** It stands where a pull quote may stand. */
  readonly isCandidate: boolean
}

/**
 * The places of the pull quotes: passages that repeat, word for word or nearly so, a part of a longer
 * paragraph. An editor who pulls a quotation out may leave out words, so four fifths of the words in
 * order within a stretch at most twice as long will do. A line that repeats the beginning of the
 * paragraph under it is its heading, not a pull quote.
 */
export function findPullQuotes(blocks: readonly QuotableBlock[]): ReadonlySet<number> {
  const words = blocks.map(({ text }) => wordsOf(text))
  const paragraphs = paragraphsByPair(blocks, words)
  const found = new Set<number>()
  blocks.forEach((block, index) => {
    const passage = words[index] ?? []
    if (!block.isCandidate || passage.length > mostWords) return
    const demand = demandOn(block.text)
    if (passage.length < demand.words) return
    const isPulled = candidates(passage, paragraphs).some((at) => {
      const paragraph = words[at] ?? []
      if (at === index || paragraph.length < passage.length * 1.25) return false
      const start = findPassage(passage, paragraph, demand.share)
      const isHeading = at === index + 1 && !demand.isQuoted && start < paragraph.length * 0.3
      return start >= 0 && !isHeading
    })
    if (isPulled) found.add(index)
  })
  return found
}

function demandOn(text: string): { words: number; share: number; isQuoted: boolean } {
  const isQuoted = /^["“«‘']/u.test(text) && /["”»’'][.!?؟]?$/u.test(text)
  const isSentence = /[.!?؟]$/u.test(text)
  if (isSentence && !isQuoted) return { words: fewestWordsOfSentence, share: 0.95, isQuoted }
  return { words: fewestWords, share: 0.8, isQuoted }
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Which paragraphs hold each pair of neighbouring words. */
function paragraphsByPair(
  blocks: readonly QuotableBlock[],
  words: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const paragraphs = new Map<string, number[]>()
  blocks.forEach(({ isParagraph }, index) => {
    if (!isParagraph) return
    for (const pair of pairsOf(words[index] ?? [])) {
      const known = paragraphs.get(pair)
      if (known === undefined) paragraphs.set(pair, [index])
      else known.push(index)
    }
  })
  return paragraphs
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`))
}

/** The paragraphs that share a third of the passage's pairs of words. */
function candidates(
  passage: readonly string[],
  paragraphs: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const counts = new Map<number, number>()
  const pairs = pairsOf(passage)
  for (const pair of pairs) {
    const holders = paragraphs.get(pair) ?? []
    if (holders.length > tooFrequent) continue
    for (const at of holders) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= pairs.size / 3).map(([at]) => at)
}

/** Where in the paragraph the passage stands, to the share asked for; -1 where it does not. */
function findPassage(
  passage: readonly string[],
  paragraph: readonly string[],
  share: number,
): number {
  const openings = new Set(passage.slice(0, 3))
  return paragraph.findIndex(
    (word, start) =>
      openings.has(word) && inOrder(passage, paragraph, start) >= passage.length * share,
  )
}

/** How many words stand in both in the same order, from `start` on (longest common subsequence). */
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
