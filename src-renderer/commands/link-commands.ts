import { linkParagraph } from '../../src-core/project/commands/link-paragraph'
import { linkSentence } from '../../src-core/project/commands/link-sentence'
import { indexById, placeOf } from '../../src-core/project/index-by-id'
import type { Article, Bead, Side } from '../../src-core/project/model'
import { beadPlaces } from '../../src-core/project/queries/bead-places'
import { followMap, followPosition } from '../../src-core/project/queries/follow-map'
import { linkedUnit } from '../../src-core/project/queries/linked-unit'
import { paragraphAt } from '../../src-core/project/queries/paragraph-beads'
import { otherSide } from '../../src-core/project/other-side'
import { currentArticle } from '../state/app-state'
import type { SelectedPlace } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentRows } from '../state/current-rows'
import { selectSide } from '../state/select'
import type { Linking } from '../state/view-state'
import type { Command } from './command'
import { doOutcome } from './selection-command'
import { showView } from './show-commands'

/**
 * Links a sentence of a side with the bead of a sentence of the other side, as one step; where rows are paragraphs,
 * its whole paragraph with that of the other sentence.
 */
export function linkTo(sentence: string, side: Side, target: string): void {
  const { work, level } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null) return
  const from = beadOf(article, side, sentence)
  const to = beadOf(article, otherSide(side), target)
  if (from === null || to === null) return
  doOutcome(
    level === 'paragraph'
      ? linkParagraph(article, from.id, side, to.id)
      : linkSentence(article, sentence, side, to.id),
  )
}

function beadOf(article: Article, side: Side, sentence: string): Bead | null {
  const place = indexById(article[side]).get(sentence) ?? -1
  return article.beads[beadPlaces(article, side)[place] ?? -1] ?? null
}

/** Begins to choose what the selected unit shall be linked with: among the links, by the arrow keys. */
export const linkWith: Command = {
  refusal: () => {
    const { work } = useAppStore.getState()
    if (work?.selection == null) return 'nothing-selected'
    if (work.selection.others.length > 0) return 'one-bead-at-a-time'
    return isAloneOnTheOtherSide(work.selection) ? 'nothing-to-link' : null
  },
  run: () => {
    const linking = firstLinking()
    if (linking === null) return
    const { view, linksZoom, work } = useAppStore.getState()
    if (linksZoom === 'picture') useAppStore.setState({ linksZoom: 1 })
    if (view !== 'links') showView('links')
    if (work?.selection != null) selectSide({ bead: work.selection.bead, side: linking.side })
    useAppStore.setState({ linking })
  },
}

/**
 * Whether the other side has no sentence but those of the unit itself. Asked after each step for the menu, so
 * that nothing is searched for here.
 */
function isAloneOnTheOtherSide(place: SelectedPlace): boolean {
  const article = currentArticle(useAppStore.getState().work)
  const unit = article === null ? null : unitToLink(article, place)
  return article === null || unit === null || article[otherSide(unit.side)].length === unit.others
}

/** What is linked: the selected bead, or its paragraph where rows are paragraphs. */
interface UnitToLink {
  /** The selected side, unless the unit has no sentence on it. */
  readonly side: Side
  readonly sentences: readonly string[]
  /** How many sentences the unit has on the other side. */
  readonly others: number
}

function unitToLink(article: Article, { bead, side: selected }: SelectedPlace): UnitToLink | null {
  const at = placeOf(article.beads, bead)
  if (at === undefined) return null
  const { start, end } =
    useAppStore.getState().level === 'paragraph'
      ? paragraphAt(article, at)
      : { start: at, end: at + 1 }
  const sentencesOf = (which: Side) =>
    article.beads.slice(start, end).flatMap((each) => each[which])
  const side = sentencesOf(selected).length > 0 ? selected : otherSide(selected)
  return { side, sentences: sentencesOf(side), others: sentencesOf(otherSide(side)).length }
}

/** The selected unit with the nearest sentence of the other side that is not in its bead. */
function firstLinking(): Linking | null {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  const selection = work?.selection
  if (article === null || selection == null) return null
  const unit = unitToLink(article, selection)
  if (unit === null) return null
  const { side } = unit
  const [sentence] = unit.sentences
  if (sentence === undefined) return null
  const place = indexById(article[side]).get(sentence) ?? 0
  const near = Math.floor(followPosition(followMap(article), side, place))
  const count = article[otherSide(side)].length
  for (let distance = 0; distance < count; distance += 1) {
    for (const candidate of [near + distance, near - distance]) {
      const target = targetAt(article, side, candidate, sentence)
      if (target !== null) return { side, sentence, target }
    }
  }
  return null
}

/** The sentence at a place of the other side, unless it is in the bead, or the row, of this sentence already. */
function targetAt(article: Article, side: Side, place: number, sentence: string): string | null {
  const target = article[otherSide(side)][place]
  const rows = currentRows()
  if (target === undefined || rows === null) return null
  const own = linkedUnit(article, rows, side, sentence).sentences
  const other = linkedUnit(article, rows, otherSide(side), target.id).sentences
  const isLinked = other.some((id) =>
    beadOf(article, otherSide(side), id)?.[side].some((each) => own.includes(each)),
  )
  return isLinked ? null : target.id
}

function targetCommand(step: 1 | -1): Command {
  const next = (): Linking | null => {
    const { linking, work } = useAppStore.getState()
    const article = currentArticle(work)
    if (linking === null || article === null) return null
    const sentences = article[otherSide(linking.side)]
    const rows = currentRows()
    if (rows === null) return linking
    const unit = linkedUnit(article, rows, otherSide(linking.side), linking.target)
    let place = (step > 0 ? unit.last : unit.first) + step
    for (; place >= 0 && place < sentences.length; place += step) {
      const target = targetAt(article, linking.side, place, linking.sentence)
      if (target !== null) return { ...linking, target }
    }
    return linking
  }
  return {
    refusal: notLinking,
    run: () => {
      useAppStore.setState({ linking: next() })
    },
  }
}

function notLinking(): 'not-linking' | null {
  return useAppStore.getState().linking === null ? 'not-linking' : null
}

export const linkTargetDown = targetCommand(1)
export const linkTargetUp = targetCommand(-1)

export const finishLinking: Command = {
  refusal: notLinking,
  run: () => {
    const { linking } = useAppStore.getState()
    useAppStore.setState({ linking: null })
    if (linking !== null) linkTo(linking.sentence, linking.side, linking.target)
  },
}

export const cancelLinking: Command = {
  refusal: notLinking,
  run: () => {
    useAppStore.setState({ linking: null })
  },
}
