import type { Change } from '../change'
import type { Splice } from '../editable-lists'
import { indexById } from '../index-by-id'
import type { Article, Bead, BlockKind, Sentence, Side } from '../model'
import { sentencesOf } from '../sentences-of'
import { batch } from './outcome'
import { regroup } from './regroup'
import { replaceBeads } from './replace-in-place'

/**
 * Adds sentences that the import did not have to one side of beads, each behind those that are there; `texts` are by
 * the id of the bead. On an empty side a sentence finds its place in the text from the rows around, and the bead is a
 * pair. The grid is gone through once, from its top, whatever the number of texts.
 */
export function insertSentences(
  article: Article,
  side: Side,
  texts: ReadonlyMap<string, string>,
  newId: () => string,
): Change {
  const list = article[side]
  const index = indexById(list)
  const gaps = new Map<number, Gap>()
  const filled = new Map<number, Bead>()
  let paragraph = 0
  /** The last row so far that has this side, and what follows its text. */
  let above = -1
  let behindAbove = (): Sentence[] => gapAt(gaps, 0).behind
  for (const [row, bead] of article.beads.entries()) {
    if (bead.startsParagraph) paragraph = row
    const own = bead[side].map((id) => index.get(id) ?? 0)
    const text = texts.get(bead.id)
    if (text !== undefined) {
      const isFirst = own.length === 0 && above < paragraph
      const below = isFirst ? index.get(firstBelow(article.beads, row, side) ?? '') : undefined
      const startsParagraph =
        isFirst && (below === undefined || list[below]?.startsParagraph === true)
      const sentence: Sentence = {
        id: newId(),
        imported: '',
        text,
        startsParagraph,
        kind: kindFor(article, bead, side),
        parents: [],
      }
      filled.set(row, regroup(bead, { [side]: [...bead[side], sentence.id] }))
      const last = own.at(-1)
      const near = gapAt(gaps, last === undefined ? (below ?? 0) : last + 1)
      const place =
        last !== undefined ? near.behind : below === undefined ? behindAbove() : near.before
      if (below !== undefined && startsParagraph) near.takesOver = true
      place.push(sentence)
      behindAbove = () => place
    }
    if (own.length > 0) behindAbove = () => gapAt(gaps, firstRunEnd(own)).behind
    if (own.length > 0 || text !== undefined) above = row
  }
  const sentences = closeTogether(list, splicesAt(list, gaps)).map((splice): Change => {
    return { type: 'replace-sentences', article: article.id, side, ...splice }
  })
  // From the last to the first, so that each finds its place at the index that it names.
  return batch([...sentences.reverse(), ...replaceBeads(article, filled)])
}

/** What is inserted between two sentences. */
interface Gap {
  /** What follows the one before it, and what belongs to the one behind it. */
  readonly behind: Sentence[]
  readonly before: Sentence[]
  /** True when `before` starts the paragraph that the sentence behind it has started so far. */
  takesOver: boolean
}

function gapAt(gaps: Map<number, Gap>, at: number): Gap {
  const gap = gaps.get(at) ?? { behind: [], before: [], takesOver: false }
  gaps.set(at, gap)
  return gap
}

/** The first sentence of the side below a row, in its paragraph; undefined when there is none. */
function firstBelow(beads: readonly Bead[], row: number, side: Side): string | undefined {
  for (let below = row + 1; beads[below]?.startsParagraph === false; below += 1) {
    const first = beads[below]?.[side][0]
    if (first !== undefined) return first
  }
  return undefined
}

/**
 * The place behind the first sentences of a row that follow one another. A bead may have joined others
 * from further down, and a sentence behind those would not stand between this row and the next.
 */
function firstRunEnd(places: readonly number[]): number {
  const [first = 0] = places
  const gap = places.findIndex((place, at) => place !== first + at)
  return first + (gap < 0 ? places.length : gap)
}

/** A sentence is what its neighbours in the bead are, on its own side or else on the other. */
function kindFor(article: Article, bead: Bead, side: Side): BlockKind {
  const other = side === 'source' ? 'target' : 'source'
  const neighbour = sentencesOf(article, bead, side).at(-1) ?? sentencesOf(article, bead, other)[0]
  return neighbour?.kind ?? 'body'
}

function splicesAt(
  list: readonly Sentence[],
  gaps: ReadonlyMap<number, Gap>,
): readonly Splice<Sentence>[] {
  return [...gaps]
    .filter(([, { behind, before }]) => behind.length + before.length > 0)
    .toSorted(([first], [second]) => first - second)
    .map(([at, { behind, before, takesOver }]) => {
      const next = takesOver ? list.slice(at, at + 1) : []
      const rest = next.map((sentence) => ({ ...sentence, startsParagraph: false }))
      return { at, remove: rest.length, insert: [...behind, ...before, ...rest] }
    })
}

/** Splices with so few sentences between them are one: thousands of single ones would take their time. */
const farApart = 8

function closeTogether<T>(list: readonly T[], splices: readonly Splice<T>[]): Splice<T>[] {
  const joined: { at: number; remove: number; insert: T[] }[] = []
  for (const { at, remove, insert } of splices) {
    const last = joined.at(-1)
    const end = (last?.at ?? 0) + (last?.remove ?? 0)
    if (last === undefined || at - end > farApart) joined.push({ at, remove, insert: [...insert] })
    else {
      for (const each of list.slice(end, at)) last.insert.push(each)
      for (const each of insert) last.insert.push(each)
      last.remove = at + remove - last.at
    }
  }
  return joined
}
