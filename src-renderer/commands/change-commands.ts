import { acceptAllChanges } from '../../src-core/project/commands/accept-all-changes'
import { acceptChange } from '../../src-core/project/commands/accept-change'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { revertChange } from '../../src-core/project/commands/revert-change'
import { placeOf } from '../../src-core/project/index-by-id'
import { sides } from '../../src-core/project/model'
import { beadChanges, hasOpenChange } from '../../src-core/project/queries/tracked-changes'
import { hasOpenChanges } from '../../src-core/project/queries/tracked-changes'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentChanges } from '../state/current-change'
import { dispatch, doChange } from '../state/dispatch'
import { select } from '../state/select'
import type { Command } from './command'

type Settle = typeof acceptChange

function settleCurrent(settle: Settle): Command {
  const current = () => {
    const state = useAppStore.getState()
    const { all, at } = currentChanges(currentArticle(state.work), state)
    return all[at]
  }
  return {
    refusal: () => {
      if (useAppStore.getState().work?.selection == null) return 'nothing-selected'
      return current() === undefined ? 'no-open-change' : null
    },
    run: () => {
      const { work } = useAppStore.getState()
      const change = current()
      const article = currentArticle(work)
      const bead = work?.selection?.bead
      if (article === null || bead === undefined || change === undefined) return
      perform(settle(article, bead, change.side, change.sentence.id, change.index))
    },
  }
}

function perform(outcome: Outcome): void {
  if (!outcome.ok) return
  dispatch({ type: 'close-step' })
  doChange(outcome.change, outcome.label, outcome.focus)
}

export const acceptCurrentChange = settleCurrent(acceptChange)
export const revertCurrentChange = settleCurrent(revertChange)

export const acceptBeadChanges: Command = {
  refusal: acceptCurrentChange.refusal,
  run: () => {
    const { work } = useAppStore.getState()
    const article = currentArticle(work)
    if (article === null || work?.selection == null) return
    perform(acceptAllChanges(article, [work.selection.bead]))
  },
}

/** Accepts what is open anywhere in the article; the user stays where they are. */
export const acceptArticleChanges: Command = {
  refusal: () => {
    const article = currentArticle(useAppStore.getState().work)
    if (article === null) return 'nothing-selected'
    return sides.some((side) => article[side].some(hasOpenChange)) ? null : 'no-open-change'
  },
  run: () => {
    const article = currentArticle(useAppStore.getState().work)
    if (article === null) return
    const outcome = acceptAllChanges(
      article,
      article.beads.filter((bead) => hasOpenChanges(article, bead)).map(({ id }) => id),
    )
    perform(outcome.ok ? { ...outcome, focus: null } : outcome)
  },
}

/** Goes to the next change, in this bead or further on, round the end of the article. */
function goChange(step: 1 | -1): Command {
  return {
    refusal: acceptArticleChanges.refusal,
    run: () => {
      const state = useAppStore.getState()
      const article = currentArticle(state.work)
      if (article === null) return
      const { all, at } = currentChanges(article, state)
      const bead = state.work?.selection?.bead
      if (bead !== undefined && all[at + step] !== undefined) {
        standOn(bead, at + step)
        return
      }
      const from = placeOf(article.beads, bead ?? '') ?? -1
      const count = article.beads.length
      for (let distance = 1; distance <= count; distance += 1) {
        const row = article.beads[(((from + step * distance) % count) + count) % count]
        if (row === undefined || !hasOpenChanges(article, row)) continue
        standOn(row.id, step === 1 ? 0 : beadChanges(article, row).length - 1)
        return
      }
    },
  }
}

export const goNextChange = goChange(1)
export const goPreviousChange = goChange(-1)

/** Makes a change of a bead the one that commands act on, with its side selected. */
export function standOn(bead: string, at: number): void {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  const row = article?.beads[placeOf(article.beads, bead) ?? -1]
  if (article === null || row === undefined) return
  const side = beadChanges(article, row)[at]?.side ?? 'target'
  useAppStore.setState({ change: { bead, at } })
  select({ bead, side })
}
