import { mapSpan } from '../../text/map-span'
import type { Span } from '../../text/span'
import type { Anchor, Quote } from '../annotations'
import { indexById } from '../index-by-id'
import type { Article, Bead, Sentence, Side } from '../model'
import { joinTexts } from './bead-text'

/** A stretch of a sentence as it stands now. */
export interface AnchoredSpan extends Span {
  readonly sentence: string
}

/** Where an anchor stands now. */
export interface AnchorPlace {
  /** Row of the bead that holds it. */
  readonly row: number
  readonly bead: string
  readonly side: Side
  /** The stretches, more than one where the sentence was split; empty for an anchor on the whole bead. */
  readonly spans: readonly AnchoredSpan[]
  /** `kept`: reads as it was; `changed`: other words stand in its place; `gone`: nothing is left of it. */
  readonly text: 'kept' | 'changed' | 'gone'
}

/**
 * Where a comment or an issue stands now: its sentence, or the sentences that descend from it, and its
 * stretch of text mapped through the edits. Null when the sentence is no longer in the article at all.
 */
export function resolveAnchor(article: Article, anchor: Anchor): AnchorPlace | null {
  const sentences = descendants(article[anchor.side], anchor.side, anchor.sentence)
  const [first] = sentences
  if (first === undefined) return null
  const whole = placeOfSentence(article, anchor.side, first.id)
  if (whole === null) return null
  const { quote } = anchor
  if (quote === null) return { ...whole, side: anchor.side, spans: [], text: 'kept' }
  const now = joinTexts(sentences.map(({ text }) => text))
  const span = mappedSpan(quote, now)
  if (span === null) return { ...whole, side: anchor.side, spans: [], text: 'gone' }
  const spans = spansIn(sentences, span)
  const holder = spans[0]?.sentence ?? first.id
  const place = placeOfSentence(article, anchor.side, holder) ?? whole
  const isKept = now.slice(span.start, span.end) === quote.text.slice(quote.start, quote.end).trim()
  return { ...place, side: anchor.side, spans, text: isKept ? 'kept' : 'changed' }
}

/** The sentence with this id, or those that it became, in the order of the text. */
function descendants(list: readonly Sentence[], side: Side, id: string): readonly Sentence[] {
  const place =
    placeNear(lastPlaces[side].get(id), (at) => list[at]?.id === id) ?? indexById(list).get(id)
  const known = list[place ?? -1]
  if (place === undefined || known === undefined) return childrenIn(list).get(id) ?? []
  lastPlaces[side].set(id, place)
  return [known]
}

/** Where sentences that something is attached to were found last: they are mostly still there or near. */
const lastPlaces = { source: new Map<string, number>(), target: new Map<string, number>() }
const lastRows = { source: new Map<string, number>(), target: new Map<string, number>() }

const nearby = 64

/** The nearest place to one, itself included, that is the right one; undefined when none near it is. */
function placeNear(from: number | undefined, isRight: (at: number) => boolean): number | undefined {
  if (from === undefined) return undefined
  for (let distance = 0; distance <= nearby; distance += 1) {
    if (isRight(from - distance)) return from - distance
    if (isRight(from + distance)) return from + distance
  }
  return undefined
}

type Children = ReadonlyMap<string, readonly Sentence[]>

const childrenOfLists = new WeakMap<readonly Sentence[], Children>()

/** The sentences of a list by each of those that they descend from. */
function childrenIn(list: readonly Sentence[]): Children {
  const known = childrenOfLists.get(list)
  if (known !== undefined) return known
  const children = new Map<string, Sentence[]>()
  for (const sentence of list) {
    for (const parent of sentence.parents) {
      const siblings = children.get(parent)
      if (siblings === undefined) children.set(parent, [sentence])
      else siblings.push(sentence)
    }
  }
  childrenOfLists.set(list, children)
  return children
}

const mappedSpans = new WeakMap<Quote, { readonly now: string; readonly span: Span | null }>()

/** Mapped once for each text that the sentence has had: most questions are the one before. */
function mappedSpan(quote: Quote, now: string): Span | null {
  const known = mappedSpans.get(quote)
  if (known?.now === now) return known.span
  const span = mapSpan(quote.text, now, quote)
  mappedSpans.set(quote, { now, span })
  return span
}

/** A stretch of joined sentences as stretches of each. */
function spansIn(sentences: readonly Sentence[], { start, end }: Span): readonly AnchoredSpan[] {
  let at = 0
  return sentences
    .filter(({ text }) => text !== '')
    .flatMap(({ id, text }) => {
      const from = Math.max(0, start - at)
      const to = Math.min(text.length, end - at)
      at += text.length + 1
      return from < to ? [{ sentence: id, start: from, end: to }] : []
    })
}

type Rows = ReadonlyMap<string, number>

const rowsOfBeads = new WeakMap<readonly Bead[], Readonly<Record<Side, Rows>>>()

function placeOfSentence(
  { beads }: Article,
  side: Side,
  sentence: string,
): { readonly row: number; readonly bead: string } | null {
  const row =
    placeNear(
      lastRows[side].get(sentence),
      (at) => beads[at]?.[side].includes(sentence) === true,
    ) ?? rowsOf(beads)[side].get(sentence)
  const bead = row === undefined ? undefined : beads[row]
  if (row === undefined || bead === undefined) return null
  lastRows[side].set(sentence, row)
  return { row, bead: bead.id }
}

function rowsOf(beads: readonly Bead[]): Readonly<Record<Side, Rows>> {
  const known = rowsOfBeads.get(beads)
  if (known !== undefined) return known
  const rows = { source: rowsBySentence(beads, 'source'), target: rowsBySentence(beads, 'target') }
  rowsOfBeads.set(beads, rows)
  return rows
}

function rowsBySentence(beads: readonly Bead[], side: Side): Rows {
  const rows = new Map<string, number>()
  for (const [row, bead] of beads.entries()) for (const id of bead[side]) rows.set(id, row)
  return rows
}
