import { Menu } from 'electron'
import { commandTable } from '../../src-core/commands/command-table'
import type { MenuState } from '../../src-core/ipc/window-state'
import { menuTemplate } from './menu-template'
import type { MenuContext } from './menu-template'

export interface ApplicationMenu {
  /** Follows the page of a window: what can run now, and what undo and redo would do. */
  update(window: number, state: MenuState): void
  /** Shows what can be done in a window, since that came to the front. */
  show(window: number): void
  /** A window is gone. */
  forget(window: number): void
  /** Whether nothing is open or being begun in a window. */
  isFree(window: number): boolean
  /** Builds the menu anew, in another language for instance. */
  rebuild(): void
}

/** Before a page has spoken, and where there is none, hardly anything can run. */
const initialState: MenuState = {
  enabled: ['new-window'],
  undoLabel: null,
  redoLabel: null,
  hasSeveral: false,
  isFree: false,
}

/** Sets the menu of the application, and keeps it true for the window in front. */
export function applicationMenu(context: Omit<MenuContext, 'state'>): ApplicationMenu {
  const states = new Map<number, MenuState>()
  let front: number | null = null
  let shown = initialState

  function rebuild(): void {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...context, state: shown })))
  }

  function follow(): void {
    const next = (front === null ? undefined : states.get(front)) ?? initialState
    const sameLabels =
      next.undoLabel === shown.undoLabel &&
      next.redoLabel === shown.redoLabel &&
      next.hasSeveral === shown.hasSeveral
    shown = next
    if (sameLabels) enableItems(next)
    else rebuild()
  }

  rebuild()
  return {
    rebuild,
    update(window, state) {
      states.set(window, state)
      if (window === front) follow()
    },
    show(window) {
      front = window
      follow()
    },
    forget(window) {
      states.delete(window)
      if (front !== window) return
      front = null
      follow()
    },
    isFree: (window) => states.get(window)?.isFree === true,
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
