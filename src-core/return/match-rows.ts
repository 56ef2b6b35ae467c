import { beadBookmark } from '../formats/docx/row-bookmarks'
import { textMark } from '../formats/export/row-mark'
import type { Article, Bead, Project, Side } from '../project/model'
import { beadText, joinTexts } from '../project/queries/bead-text'
import { paragraphBeads } from '../project/queries/paragraph-beads'
import { inTextOrder } from '../project/sentences-of'
import { indexById } from '../project/index-by-id'
import { spaced } from '../text/spaced'
import type { ReturnedRow } from './returned'

/** What a row of a file stands for: a bead, or all beads of a paragraph. */
export interface ReturnPlace {
  readonly article: Article
  readonly beads: readonly Bead[]
  /** Row of the first bead in the grid, from 0. */
  readonly row: number
}

export interface RowMatch {
  readonly place: ReturnPlace
  /** Whether the sentences are still those that the row was written of, or of which it has the source. */
  readonly isSure: boolean
}

/**
 * The place of each row: by the id of its bead, else by its source text; null where nothing matches. A row
 * may stand for a paragraph, which the file names by its first bead. Rows of the same text are told apart
 * by their order, if the file has as many as the project; no place is given twice.
 */
export function matchRows(
  project: Project,
  rows: readonly ReturnedRow[],
): readonly (RowMatch | null)[] {
  const places = project.articles.flatMap(placesOf)
  const byId = grouped(places, ({ beads }) => beads[0]?.id ?? '')
  const byBookmark = grouped(places, ({ beads }) => beadBookmark(beads[0]?.id ?? ''))
  const taken = new Set<string>()
  const take = (match: RowMatch | null): RowMatch | null => {
    if (match === null) return null
    const ids = match.place.beads.map(({ id }) => id)
    if (ids.some((id) => taken.has(id))) return null
    for (const id of ids) taken.add(id)
    return match
  }
  const named = rows.map((row) => {
    const own = row.id === null ? undefined : (byId.get(row.id) ?? byBookmark.get(row.id))
    return own === undefined ? null : matchOf(own, row)
  })
  const found = named.map((match) => (match?.isSure === true ? take(match) : null))
  const byText = placesByText(places, rows, found)
  return found.map((match, at) => {
    const row = rows[at]
    if (match !== null || row === undefined) return match
    const place = byText.get(spaced(row.source))?.shift()
    return take(place === undefined ? null : { place, isSure: true }) ?? take(named[at] ?? null)
  })
}

/** The beads of an article, each for itself, and its paragraphs of several beads. */
function placesOf(article: Article): readonly ReturnPlace[] {
  const { beads } = article
  return [
    ...beads.map((bead, row) => ({ article, beads: [bead], row })),
    ...paragraphBeads(article)
      .filter(({ start, end }) => end - start > 1)
      .map(({ start, end }) => ({ article, beads: beads.slice(start, end), row: start })),
  ]
}

/** Of the places that an id may stand for, the one that says what the row said; else the bead, unsure. */
function matchOf(places: readonly ReturnPlace[], row: ReturnedRow): RowMatch | null {
  const [first] = places
  const right = places.find((place) => isSource(placeText(place, 'source'), row))
  if (right !== undefined) return { place: right, isSure: true }
  const imported = places.find(
    (place) => spaced(importedOf(place, 'source')) === spaced(row.source),
  )
  if (imported !== undefined) return { place: imported, isSure: true }
  return first === undefined ? null : { place: first, isSure: false }
}

function isSource(text: string, row: ReturnedRow): boolean {
  return (
    text === row.source ||
    spaced(text) === spaced(row.source) ||
    textMark(text) === row.written?.source
  )
}

/** For each source text that rows without a place have: the places of that text, if there are as many. */
function placesByText(
  places: readonly ReturnPlace[],
  rows: readonly ReturnedRow[],
  found: readonly (RowMatch | null)[],
): ReadonlyMap<string, ReturnPlace[]> {
  const wanted = grouped(
    rows.filter((row, at) => found[at] === null && row.source !== ''),
    ({ source }) => spaced(source),
  )
  if (wanted.size === 0) return new Map()
  const used = new Set(found.flatMap((match) => match?.place.beads.map(({ id }) => id) ?? []))
  const free = places.filter(({ beads }) => !beads.some(({ id }) => used.has(id)))
  const sourceOf = (place: ReturnPlace) => spaced(placeText(place, 'source'))
  const [alone, paragraphs] = [
    grouped(
      free.filter(({ beads }) => beads.length === 1),
      sourceOf,
    ),
    grouped(
      free.filter(({ beads }) => beads.length > 1),
      sourceOf,
    ),
  ]
  return new Map(
    [...wanted].flatMap(([text, those]) => {
      const own = alone.get(text) ?? paragraphs.get(text)
      return own?.length === those.length ? [[text, own] as const] : []
    }),
  )
}

/** The text of a side as it reads now, its sentences in the order of the text. */
export function placeText({ article, beads }: ReturnPlace, side: Side): string {
  const [only] = beads
  if (beads.length === 1 && only !== undefined) return beadText(article, only, side)
  return joinTexts(placeSentences({ article, beads }, side).map(({ text }) => text))
}

function importedOf(place: ReturnPlace, side: Side): string {
  return joinTexts(placeSentences(place, side).map(({ imported }) => imported))
}

/** The sentences of a side, in the order of the text. */
export function placeSentences(
  { article, beads }: Pick<ReturnPlace, 'article' | 'beads'>,
  side: Side,
): Article[Side] {
  const index = indexById(article[side])
  return inTextOrder(
    article,
    side,
    beads.flatMap((bead) => bead[side]),
  ).flatMap((id) => article[side][index.get(id) ?? -1] ?? [])
}

function grouped<T>(members: readonly T[], keyOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return groups
}
