import { commandTable } from '../../../src-core/commands/command-table'
import type { CommandDescription, CommandId } from '../../../src-core/commands/command-table'
import { commandsOfSeveral } from '../../../src-core/strings/en/commands'

type TableEntry = CommandDescription & { readonly id: CommandId }
export type CommandGroups = readonly (readonly CommandId[])[]

/** What is done in the list of a panel has its keys and its buttons there, beside what it is about. */
function isOfPanel({ id, keys }: TableEntry): boolean {
  return id === 'take-over-all' || keys.some(({ scope }) => scope === 'panel')
}

const commandsForOne: CommandGroups = (['review', 'bead'] as const).flatMap((name) =>
  groupsOf(commandTable.filter((entry) => entry.menu === name && !isOfPanel(entry))),
)

/** What is not about one bead, but not about those that are selected either. */
const aboutTheArticle: readonly CommandId[] = [
  'approve-above',
  'realign-rest',
  'accept-all-changes',
]

const commandsForSeveral = kept(
  commandsForOne,
  (id) => id in commandsOfSeveral || aboutTheArticle.includes(id),
)

/** The commands for one bead, or for several that are selected, grouped as in the application's menus. */
export function commandsFor(hasSeveral: boolean): CommandGroups {
  return hasSeveral ? commandsForSeveral : commandsForOne
}

/** Those that the menu of a row begins with, the others being in a menu inside it. */
const commonForOne: readonly CommandId[] = [
  'approve-and-next',
  'query-bead',
  'confirm-null',
  'comment',
  'mark-issue',
  'merge-with-next',
  'split-bead',
  'unlink-bead',
  'insert-sentence',
  'edit-text',
  'revert-text',
]

const commonForSeveral: readonly CommandId[] = [
  'approve-and-next',
  'query-bead',
  'clear-status',
  'mark-furniture',
  'merge-with-next',
  'unlink-bead',
  'realign-selected',
]

/** The commands that are wanted most for one bead, or for several that are selected. */
export function commonCommands(hasSeveral: boolean): readonly CommandId[] {
  return hasSeveral ? commonForSeveral : commonForOne
}

/** The groups without some commands. */
export function withoutCommands(groups: CommandGroups, gone: readonly CommandId[]): CommandGroups {
  return kept(groups, (id) => !gone.includes(id))
}

/** The groups with no others than these commands. */
export function onlyCommands(groups: CommandGroups, wanted: readonly CommandId[]): CommandGroups {
  return kept(groups, (id) => wanted.includes(id))
}

function kept(groups: CommandGroups, isKept: (id: CommandId) => boolean): CommandGroups {
  return groups.map((ids) => ids.filter(isKept)).filter((ids) => ids.length > 0)
}

function groupsOf(commands: readonly TableEntry[]): CommandGroups {
  const found: CommandId[][] = []
  for (const { id, startsGroup } of commands) {
    const group = found.at(-1)
    if (group === undefined || startsGroup === true) found.push([id])
    else group.push(id)
  }
  return found
}
