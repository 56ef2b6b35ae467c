import type { CommandId, KeyBinding } from '../../src-core/commands/command-table'
import { keyMapOf } from '../../src-core/commands/key-settings'
import { useAppStore } from '../state/app-store'

/**
 * The keys of a command as the user has them now. What shows them is drawn anew when they change, with
 * the whole window (see useKeys).
 */
export function bindingsOf(id: CommandId): readonly KeyBinding[] {
  return keyMapOf(useAppStore.getState().settings.keys).get(id) ?? []
}

/** The key that is shown for a command; undefined for one without keys. */
export function bindingOf(id: CommandId): string | undefined {
  return bindingsOf(id)[0]?.key
}

/** The key of a command that works while one writes, where the short ones are letters. */
export function writingBindingOf(id: CommandId): string | undefined {
  return bindingsOf(id).find(({ scope }) => scope === 'everywhere')?.key
}

/** The key of a command that works in the grid: the short one, where there is one. */
export function gridBindingOf(id: CommandId): string | undefined {
  const keys = bindingsOf(id)
  return (keys.find(({ scope }) => scope === 'grid') ?? keys[0])?.key
}
