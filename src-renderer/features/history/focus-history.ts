import { focusPanelList } from '../../components/panel-list'

/** What the list of steps is found by. */
export const historyListName = 'history'

/** Gives the keyboard to the list of steps, where it is shown. */
export function focusHistory(): void {
  focusPanelList(historyListName)
}
