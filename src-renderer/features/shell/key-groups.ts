import { commandTable } from '../../../src-core/commands/command-table'
import type {
  CommandDescription,
  CommandId,
  KeyBinding,
  MenuName,
} from '../../../src-core/commands/command-table'
import { isMeantByQuery } from '../../../src-core/commands/is-meant-by-query'
import { keyMapOf } from '../../../src-core/commands/key-settings'
import type { KeySettings } from '../../../src-core/commands/key-settings'
import { formatKey } from '../../components/format-key'

/** The commands of a menu that have keys; those of no menu stand with the ways to go. */
export interface KeyGroup {
  readonly menu: MenuName
  readonly rows: readonly {
    readonly id: CommandId
    readonly keys: readonly KeyBinding[]
    readonly isOwn: boolean
  }[]
}

const menus = [
  'review',
  'bead',
  'go',
  'edit',
  'file',
  'view',
  'help',
] as const satisfies readonly MenuName[]
const commands: readonly (CommandDescription & { readonly id: CommandId })[] = commandTable

/** All commands that have keys and are meant by what is typed, by menu. */
export function keyGroups(settings: KeySettings, query: string): readonly KeyGroup[] {
  const map = keyMapOf(settings)
  return menus
    .map((menu) => ({
      menu,
      rows: commands
        .filter((command) => (command.menu ?? 'go') === menu)
        .map(({ id }) => ({ id, keys: map.get(id) ?? [], isOwn: id in settings.own }))
        .filter(({ keys }) => keys.length > 0)
        .filter(({ id, keys }) =>
          isMeantByQuery(
            query,
            id,
            keys.map(({ key }) => formatKey(key)),
          ),
        ),
    }))
    .filter(({ rows }) => rows.length > 0)
}
