import type { OtherVersion } from '../../src-core/ipc/file-reading'
import { findDuplicate } from '../../src-core/project/queries/find-duplicate'
import type { Duplicate, NewText } from '../../src-core/project/queries/find-duplicate'
import { useAppStore } from './app-store'
import { newTextOf, versionOf } from './new-text-of'
import type { ReadArticle } from './new-text-of'

/** What the user is asked when an article is there already. */
export interface DuplicateQuestion {
  readonly duplicate: Duplicate
  /** The new article, to be compared with the one that is there. */
  readonly version: OtherVersion
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
export async function unlessDuplicate(
  added: ReadArticle,
  goOn: () => Promise<unknown>,
): Promise<void> {
  const text = newTextOf(added)
  const duplicate = duplicateOf(text)
  if (duplicate === null) {
    await goOn()
    return
  }
  const version = versionOf(added, nameOfFiles() ?? text.texts[0] ?? '')
  useAppStore.setState({ dialog: 'duplicate', duplicate: { duplicate, version, goOn } })
}

/** The name of the file that holds the translation, of those that are being looked at. */
function nameOfFiles(): string | undefined {
  const { screen } = useAppStore.getState()
  return 'files' in screen ? screen.files.at(-1)?.name : undefined
}
