import { commandTable } from '../../src-core/commands/command-table'

/** Where one reads nothing is regrouped or edited: its outcome could not be seen. */
export const changesBeads: ReadonlySet<string> = new Set(
  commandTable.filter(({ menu }) => menu === 'bead').map(({ id }) => id),
)
