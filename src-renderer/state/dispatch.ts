import { reduce } from '../../src-core/project/reduce'
import type { HistoryAction } from '../../src-core/project/reduce'
import type { Change } from '../../src-core/project/change'
import type { StepLabel } from '../../src-core/project/history'
import { indexById, placeOf } from '../../src-core/project/index-by-id'
import type { Article } from '../../src-core/project/model'
import { currentArticle, onlySelected } from './app-state'
import type { Selection } from './app-state'
import { useAppStore } from './app-store'
import { save } from './save-queue'

/** The one way in which the window changes the project: reduces its history and has it saved. */
export function dispatch(action: HistoryAction, focus: string | null = null): void {
  const { work } = useAppStore.getState()
  if (work === null) return
  const history = reduce(work.history, action)
  if (history === work.history) return
  const next = { ...work, history }
  useAppStore.setState({ work: { ...next, selection: keptSelection(next, focus) } })
  void save()
}

/** Does a change in the name of the user, now. `focus` is the bead to go to; null stays. */
export function doChange(change: Change, label: StepLabel, focus: string | null): void {
  const { author } = useAppStore.getState().settings
  dispatch({ type: 'do', change, label, author, at: new Date().toISOString(), focus }, focus)
}

/**
 * The selection after a change: as it was when the bead in focus is in it, else that bead; when neither is
 * there any more, a bead near its place.
 */
function keptSelection(
  work: NonNullable<ReturnType<typeof useAppStore.getState>['work']>,
  focus: string | null,
): Selection | null {
  const before = currentArticle(useAppStore.getState().work)
  const after = currentArticle(work)
  const { selection } = work
  if (after === null) return null
  const side = selection?.side ?? 'target'
  const isThere = (bead: string) => placeOf(after.beads, bead) !== undefined
  const staysThere =
    selection !== null &&
    (focus === null || focus === selection.bead || selection.others.includes(focus))
  if (staysThere && isThere(selection.bead)) return withOthersIn(after, selection)
  if (focus !== null && isThere(focus)) return onlySelected({ bead: focus, side })
  if (selection === null) return null
  if (isThere(selection.bead)) return withOthersIn(after, selection)
  const place = placeOf(before?.beads ?? [], selection.bead) ?? 0
  const bead = after.beads[Math.min(place, after.beads.length - 1)]
  return bead === undefined ? null : onlySelected({ bead: bead.id, side })
}

/** The selection without the beads that are gone; the same one when none is. */
function withOthersIn(article: Article, selection: Selection): Selection {
  if (selection.others.length === 0) return selection
  const index = indexById(article.beads)
  const others = selection.others.filter((bead) => index.has(bead))
  if (others.length === selection.others.length) return selection
  const anchor = index.has(selection.anchor) ? selection.anchor : selection.bead
  return { ...selection, anchor, others }
}
