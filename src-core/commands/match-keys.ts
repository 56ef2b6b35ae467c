import type { CommandId, KeyScope } from './command-table'
import type { KeyMap } from './key-settings'

/** What pressed keys mean: a command, the beginning of some, or nothing. */
export type KeyMatch =
  | { readonly type: 'command'; readonly id: CommandId }
  | { readonly type: 'beginning' }
  | { readonly type: 'nothing' }

/** How a sequence that has begun can go on. */
export interface KeyContinuation {
  /** The key that comes next. */
  readonly key: string
  readonly id: CommandId
}

/** What keys mean where some scopes hold; of two meanings that of the scope which is named first. */
export function matchKeys(map: KeyMap, scopes: readonly KeyScope[], pressed: string): KeyMatch {
  for (const scope of scopes) {
    for (const [id, keys] of map) {
      if (keys.some((binding) => binding.scope === scope && binding.key === pressed)) {
        return { type: 'command', id }
      }
    }
  }
  return { type: continuations(map, scopes, pressed).length > 0 ? 'beginning' : 'nothing' }
}

/** How what was pressed can go on, in the order of the table. */
export function continuations(
  map: KeyMap,
  scopes: readonly KeyScope[],
  pressed: string,
): readonly KeyContinuation[] {
  return [...map].flatMap(([id, keys]) =>
    keys
      .filter(({ key, scope }) => scopes.includes(scope) && key.startsWith(`${pressed} `))
      .map(({ key }) => ({ key: key.slice(pressed.length + 1), id })),
  )
}
