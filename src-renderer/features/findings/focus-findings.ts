import { focusPanelList } from '../../components/panel-list'

/** What the list of findings is found by. */
export const findingsList = 'findings'

/** Gives the keyboard to the list of findings, where it is shown. */
export function focusFindings(): void {
  focusPanelList(findingsList)
}
