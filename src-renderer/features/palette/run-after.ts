import { flushSync } from 'react-dom'
import type { CommandId } from '../../../src-core/commands/command-table'
import { runCommand } from '../../commands/run-command'
import { focusGrid } from '../review/focus-grid'

/**
 * Closes the palette or the menu that a command was chosen from, gives the keyboard back to where it was
 * (to the grid, when that is gone) and runs the command, which finds the window as if its key had been
 * pressed.
 */
export function runAfter(close: () => void, opener: Element | null, id: CommandId): void {
  flushSync(close)
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) {
    opener.focus({ preventScroll: true })
  } else {
    focusGrid()
  }
  runCommand(id)
}
