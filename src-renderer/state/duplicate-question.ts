import { findDuplicate } from '../../src-core/project/queries/find-duplicate'
import type { Duplicate, NewText } from '../../src-core/project/queries/find-duplicate'
import { useAppStore } from './app-store'

/** What the user is asked when an article is there already. */
export interface DuplicateQuestion {
  readonly duplicate: Duplicate
  /** Adds it nevertheless. */
  readonly goOn: () => Promise<unknown>
}

/** The article of the open project that a new one repeats; null when it goes elsewhere, or is new. */
export function duplicateOf(added: NewText): Duplicate | null {
  const { work, destination } = useAppStore.getState()
  if (work === null || destination === 'new-project') return null
  return findDuplicate(work.history.project.articles, added)
}

/** Goes on with a new article; asks first when it is in the open project already. */
export async function unlessDuplicate(added: NewText, goOn: () => Promise<unknown>): Promise<void> {
  const duplicate = duplicateOf(added)
  if (duplicate === null) await goOn()
  else useAppStore.setState({ dialog: 'duplicate', duplicate: { duplicate, goOn } })
}
