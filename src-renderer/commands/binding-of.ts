import { commandTable } from '../../src-core/commands/command-table'
import type { CommandDescription, CommandId } from '../../src-core/commands/command-table'

const commands: readonly CommandDescription[] = commandTable

/** The key that is shown for a command; undefined for one without keys. */
export function bindingOf(id: CommandId): string | undefined {
  return commands.find((command) => command.id === id)?.keys[0]?.key
}

/** The key of a command that works in the grid: the short one, where there is one. */
export function gridBindingOf(id: CommandId): string | undefined {
  const keys = commands.find((command) => command.id === id)?.keys ?? []
  return (keys.find(({ scope }) => scope === 'grid') ?? keys[0])?.key
}
