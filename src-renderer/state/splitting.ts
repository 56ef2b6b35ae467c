import type { SplitProposal } from '../../src-core/project/commands/split-proposal'
import type { Article, Side } from '../../src-core/project/model'
import { currentArticle } from './app-state'
import { useAppStore } from './app-store'

/** A split that is proposed and not made yet; the side whose cut is moved is the selected one. */
export interface Splitting {
  readonly proposal: SplitProposal
  /** The article and the selected bead as they were when it was proposed. */
  readonly article: Article
  readonly bead: string
  /** The side whose editor had the caret, and gets it again; null when nobody was typing. */
  readonly editing: Side | null
}

/** Drops the proposal when something else is done: another bead, another level, a change. Gives the way to stop. */
export function dropSplittingInTime(): () => void {
  return useAppStore.subscribe((state, before) => {
    const { splitting, work } = state
    if (splitting === null) return
    const isTrue =
      currentArticle(work) === splitting.article &&
      work?.selection?.bead === splitting.bead &&
      work.selection.others.length === 0 &&
      state.level === before.level &&
      state.view === before.view &&
      state.editing === null
    if (!isTrue) useAppStore.setState({ splitting: null })
  })
}
