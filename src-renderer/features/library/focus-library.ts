import { focusPanelList } from '../../components/panel-list'

/** What the list of articles is found by. */
export const libraryListName = 'library'

/** Gives the keyboard to the list of articles, where it is shown. */
export function focusLibrary(): void {
  focusPanelList(libraryListName)
}
