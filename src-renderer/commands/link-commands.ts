import { linkSentence } from '../../src-core/project/commands/link-sentence'
import { indexById, placeOf } from '../../src-core/project/index-by-id'
import type { Article, Bead, Side } from '../../src-core/project/model'
import { beadPlaces } from '../../src-core/project/queries/bead-places'
import { followMap, followPosition } from '../../src-core/project/queries/follow-map'
import { otherSide } from '../../src-core/project/other-side'
import { currentArticle } from '../state/app-state'
import type { SelectedPlace } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { selectSide } from '../state/select'
import type { Linking } from '../state/view-state'
import type { Command } from './command'
import { doOutcome } from './selection-command'
import { showView } from './show-commands'

/** Links a sentence of a side with the bead of a sentence of the other side, as one step. */
export function linkTo(sentence: string, side: Side, target: string): void {
  const article = currentArticle(useAppStore.getState().work)
  const bead = article?.beads.find((each) => each[otherSide(side)].includes(target))
  if (article === null || bead === undefined) return
  doOutcome(linkSentence(article, sentence, side, bead.id))
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
 * Whether the other side has no sentence but those of the bead itself. Asked after each step for the menu, so
 * that nothing is searched for here.
 */
function isAloneOnTheOtherSide({ bead: id, side: selected }: SelectedPlace): boolean {
  const article = currentArticle(useAppStore.getState().work)
  const bead = article?.beads[placeOf(article.beads, id) ?? -1]
  if (article === null || bead === undefined) return true
  const side = otherSide(sideToLink(bead, selected))
  return article[side].length === bead[side].length
}

/** The side of a bead whose sentence is linked: the selected one, unless there is none on it. */
function sideToLink(bead: Bead, selected: Side): Side {
  return bead[selected].length > 0 ? selected : otherSide(selected)
}

/** The selected unit with the nearest sentence of the other side that is not in its bead. */
function firstLinking(): Linking | null {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  const selection = work?.selection
  if (article === null || selection == null) return null
  const bead = article.beads[placeOf(article.beads, selection.bead) ?? -1]
  if (bead === undefined) return null
  const side = sideToLink(bead, selection.side)
  const [sentence] = bead[side]
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

/** The sentence at a place of the other side, unless it is in the bead of this sentence already. */
function targetAt(article: Article, side: Side, place: number, sentence: string): string | null {
  const target = article[otherSide(side)][place]
  if (target === undefined) return null
  const bead = article.beads[beadPlaces(article, otherSide(side))[place] ?? -1]
  return bead?.[side].includes(sentence) === true ? null : target.id
}

function targetCommand(step: 1 | -1): Command {
  const next = (): Linking | null => {
    const { linking, work } = useAppStore.getState()
    const article = currentArticle(work)
    if (linking === null || article === null) return null
    const sentences = article[otherSide(linking.side)]
    let place = (indexById(sentences).get(linking.target) ?? 0) + step
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
