import { commandTable } from '../../src-core/commands/command-table'
import type { CommandId } from '../../src-core/commands/command-table'

/** Whether a text names a command of the table. */
export function isCommandId(text: string): text is CommandId {
  return commandTable.some(({ id }) => id === text)
}
