import { markKind } from '../../src-core/project/commands/mark-kind'
import { mergeBeads } from '../../src-core/project/commands/merge-beads'
import { moveSentence } from '../../src-core/project/commands/move-sentence'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { proposeCut } from '../../src-core/project/commands/propose-cut'
import { revertBeadText } from '../../src-core/project/commands/revert-bead-text'
import { approveAbove, setStatus } from '../../src-core/project/commands/set-status'
import { splitBeadAt } from '../../src-core/project/commands/split-bead-at'
import { splitBead } from '../../src-core/project/commands/split-bead'
import { swapTargets } from '../../src-core/project/commands/swap-targets'
import { unlinkBead } from '../../src-core/project/commands/unlink-bead'
import { findRow } from '../../src-core/project/find-row'
import { placeOf } from '../../src-core/project/index-by-id'
import type { Article, ReviewStatus } from '../../src-core/project/model'
import { beadRole } from '../../src-core/project/queries/bead-role'
import { currentArticle } from '../state/app-state'
import type { Selection } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentCaret } from '../state/caret'
import { doChange } from '../state/dispatch'
import type { Command } from './command'
import { newId } from './new-id'

type SelectedOutcome = (article: Article, selection: Selection) => Outcome

function decision() {
  return { author: useAppStore.getState().settings.author, at: new Date().toISOString() }
}

/** A command on the selected bead: it can run when the core says so, and does what the core says. */
function onSelectedBead(outcomeOf: SelectedOutcome): Command {
  const outcome = (): Outcome => {
    const { work } = useAppStore.getState()
    const article = currentArticle(work)
    if (article === null || work?.selection == null) {
      return { ok: false, refusal: 'nothing-selected' }
    }
    return outcomeOf(article, work.selection)
  }
  return {
    refusal: () => {
      const result = outcome()
      return result.ok ? null : result.refusal
    },
    run: () => {
      const result = outcome()
      if (result.ok) doChange(result.change, result.label, result.focus)
    },
  }
}

function statusCommand(status: ReviewStatus): Command {
  return onSelectedBead((article, { bead }) => {
    const isAlready = findRow(article, bead)?.bead.review.status === status
    return setStatus(article, [bead], isAlready ? 'unreviewed' : status, decision())
  })
}

export const approveBead = onSelectedBead((article, { bead }) =>
  setStatus(article, [bead], 'approved', decision()),
)

export const queryBead = statusCommand('query')

export const mergeWithNext = onSelectedBead((article, { bead }) => {
  const index = findRow(article, bead)?.index
  const pair = index === undefined ? [] : article.beads.slice(index, index + 2)
  return mergeBeads(
    article,
    pair.map(({ id }) => id),
  )
})

/** Splits at the caret where somebody types, else where the lengths of both sides fit best. */
export const splitSelected = onSelectedBead((article, { bead }) => {
  const caret = currentCaret()
  if (caret !== null) return splitBeadAt(article, bead, caret.side, caret.offset, newId)
  const cut = proposeCut(article, bead)
  return splitBead(article, bead, cut === null ? [] : [cut], newId)
})

export const moveUp = onSelectedBead((article, { bead, side }) =>
  moveSentence(article, bead, side, 'up'),
)

export const moveDown = onSelectedBead((article, { bead, side }) =>
  moveSentence(article, bead, side, 'down'),
)

export const unlinkSelected = onSelectedBead((article, { bead }) =>
  unlinkBead(article, bead, newId),
)

export const revertText = onSelectedBead((article, { bead, side }) =>
  revertBeadText(article, bead, side),
)

export const swapWithNext = onSelectedBead((article, { bead }) => swapTargets(article, bead))

/** Marks the bead as furniture, or as text of the article when it is furniture already. */
export const markFurniture = onSelectedBead((article, { bead }) => {
  const row = findRow(article, bead)
  const isFurniture = row !== null && beadRole(article, row.bead) === 'furniture'
  return markKind(article, [bead], isFurniture ? 'body' : 'other')
})

const approveAllAbove = onSelectedBead((article, { bead }) =>
  approveAbove(article, bead, decision()),
)

/** Whether it can run is asked at each key: finding one bead takes less than approving thousands. */
export const approveAboveSelected: Command = {
  ...approveAllAbove,
  refusal: () => {
    const { work } = useAppStore.getState()
    const beads = currentArticle(work)?.beads ?? []
    const first = beads.findIndex(({ review }) => review.status === 'unreviewed')
    const selected = placeOf(beads, work?.selection?.bead ?? '') ?? -1
    return first >= 0 && first < selected ? null : approveAllAbove.refusal()
  },
}
