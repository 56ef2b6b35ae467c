import { Menu } from 'electron'
import { commandTable } from '../../src-core/commands/command-table'
import type { MenuState } from '../../src-core/ipc/contract'
import { menuTemplate } from './menu-template'
import type { MenuContext } from './menu-template'

export interface ApplicationMenu {
  /** Follows the page: what can run now, and what undo and redo would do. */
  update(state: MenuState): void
  /** Builds the menu anew, in another language for instance. */
  rebuild(): void
}

/** Before the page has spoken, nothing can run. */
const initialState: MenuState = { enabled: [], undoLabel: null, redoLabel: null, hasSeveral: false }

/** Sets the menu of the application, and keeps it true. */
export function applicationMenu(context: Omit<MenuContext, 'state'>): ApplicationMenu {
  let state = initialState

  function rebuild(): void {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...context, state })))
  }

  rebuild()
  return {
    rebuild,
    update(next) {
      const sameLabels =
        next.undoLabel === state.undoLabel &&
        next.redoLabel === state.redoLabel &&
        next.hasSeveral === state.hasSeveral
      state = next
      if (sameLabels) enableItems(next)
      else rebuild()
    },
  }
}

/** Labels cannot be changed in a menu that exists; what is enabled can, and changes with every key. */
function enableItems({ enabled }: MenuState): void {
  const menu = Menu.getApplicationMenu()
  for (const { id } of commandTable) {
    const item = menu?.getMenuItemById(id)
    if (item) item.enabled = enabled.includes(id)
  }
}
