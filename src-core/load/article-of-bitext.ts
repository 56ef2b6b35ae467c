import type { ImportedBead, ImportedBitext, ImportedUnit } from '../formats/imported'
import type { Thread } from '../project/annotations'
import { areInGridOrder, inGridOrder } from '../project/in-grid-order'
import { sides, unreviewed } from '../project/model'
import type { Article, Bead, Sentence, Side } from '../project/model'

/**
 * The article that a bitext is. Its beads are the pairs of the file: an aligner that is asked to may
 * change those that nobody confirmed or approved. A unit that no pair has stands alone, and one that
 * several pairs claim belongs to the first. Pairs stay in the order of the file where the grid can have them so. Comments of a file are dated `now`: files rarely say when.
 */
export function articleOfBitext(
  bitext: ImportedBitext,
  title: string,
  newId: () => string,
  now: string,
): Article {
  const units = { source: sentences(bitext.source, newId), target: sentences(bitext.target, newId) }
  const beads = wholeBeads(bitext).map((bead): Bead => ({
    id: newId(),
    source: idsOf(units.source, bead.source),
    target: idsOf(units.target, bead.target),
    startsParagraph: bead.startsParagraph,
    confidence: bead.confidence,
    reasons: [],
    alignedBy: bead.isConfirmed || bead.review.status === 'approved' ? 'person' : 'aligner',
    review: bead.review,
  }))
  const threads = threadsOf(bitext, units, newId, now)
  return {
    id: newId(),
    title,
    languages: bitext.languages,
    ...units,
    beads: beginning(areInGridOrder(units, beads) ? beads : inGridOrder(units, beads)),
    ...(threads.length === 0 ? {} : { threads }),
  }
}

function threadsOf(
  { beads }: ImportedBitext,
  units: Readonly<Record<Side, readonly Sentence[]>>,
  newId: () => string,
  at: string,
): readonly Thread[] {
  return beads.flatMap(({ notes = [], ...bead }) =>
    notes.flatMap(({ by, text, side }): Thread[] => {
      const on =
        side !== null && bead[side].length > 0 ? side : bead.target.length > 0 ? 'target' : 'source'
      const sentence = units[on][bead[on][0] ?? -1]
      if (sentence === undefined) return []
      const comment = { id: newId(), text, by: by ?? '', at }
      const anchor = { side: on, sentence: sentence.id, quote: null }
      return [{ id: newId(), anchor, comments: [comment], resolved: null }]
    }),
  )
}

/** Turns the direction of translation round. */
export function swapBitext(bitext: ImportedBitext): ImportedBitext {
  return {
    ...bitext,
    languages: { source: bitext.languages.target, target: bitext.languages.source },
    source: bitext.target,
    target: bitext.source,
    beads: bitext.beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })),
  }
}

function sentences(units: readonly ImportedUnit[], newId: () => string): readonly Sentence[] {
  return units.map(({ text, imported, kind, startsParagraph }, at) => ({
    id: newId(),
    imported,
    text,
    startsParagraph: startsParagraph || at === 0,
    kind,
    parents: [],
  }))
}

function idsOf(units: readonly Sentence[], places: readonly number[]): readonly string[] {
  return places.flatMap((place) => units[place]?.id ?? [])
}

/** The beads with every unit in exactly one of them, in the order of its text. */
function wholeBeads(bitext: ImportedBitext): readonly ImportedBead[] {
  const free = {
    source: new Set(bitext.source.keys()),
    target: new Set(bitext.target.keys()),
  }
  const take = (side: Side, places: readonly number[]): readonly number[] =>
    places.filter((place) => free[side].delete(place)).toSorted((one, other) => one - other)
  const taken = bitext.beads
    .map((bead) => ({
      ...bead,
      source: take('source', bead.source),
      target: take('target', bead.target),
    }))
    .filter(({ source, target }) => source.length + target.length > 0)
  const alone = sides.flatMap((side) => [...free[side]].map((place) => oneSided(side, place)))
  return [...taken, ...alone]
}

function oneSided(side: Side, place: number): ImportedBead {
  return {
    source: side === 'source' ? [place] : [],
    target: side === 'target' ? [place] : [],
    startsParagraph: false,
    confidence: null,
    isConfirmed: false,
    review: unreviewed,
    id: null,
  }
}

function beginning([first, ...others]: readonly Bead[]): readonly Bead[] {
  return first === undefined ? [] : [{ ...first, startsParagraph: true }, ...others]
}
