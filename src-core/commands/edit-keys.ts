import type { CommandId } from './command-table'
import { bindingFor, doClash } from './key-scope'
import { keyMapOf } from './key-settings'
import type { KeySettings } from './key-settings'

/** The other commands that a key means now, which would lose it if this command were given it. */
export function holdersOf(
  settings: KeySettings,
  id: CommandId,
  key: string,
): readonly { readonly id: CommandId; readonly key: string }[] {
  const wanted = bindingFor(id, key)
  return [...keyMapOf(settings)].flatMap(([other, keys]) =>
    other === id
      ? []
      : keys
          .filter((binding) => doClash(binding, wanted))
          .map((held) => ({ id: other, key: held.key })),
  )
}

/** Gives a command one more key, which is its first where it had none; others that had it lose it. */
export function withKey(settings: KeySettings, id: CommandId, key: string): KeySettings {
  const wanted = bindingFor(id, key)
  const others = Object.entries(settings.own).map(([other, keys]): [string, readonly string[]] => [
    other,
    keys.filter((held) => !doClash(bindingFor(other, held), wanted)),
  ])
  // Of its own keys those go that the new one could not stand beside: the beginning of a sequence.
  const kept = keysNow(settings, id).filter((held) => !doClash(bindingFor(id, held), wanted))
  return { ...settings, own: { ...Object.fromEntries(others), [id]: [...kept, key] } }
}

/** Takes a key from a command. */
export function withoutKey(settings: KeySettings, id: CommandId, key: string): KeySettings {
  const keys = keysNow(settings, id).filter((held) => held !== key)
  return { ...settings, own: { ...settings.own, [id]: keys } }
}

/** Gives a command the keys of the preset again, but for those that others were given. */
export function withKeysReset(settings: KeySettings, id: CommandId): KeySettings {
  const own = Object.entries(settings.own).filter(([other]) => other !== id)
  return { ...settings, own: Object.fromEntries(own) }
}

function keysNow(settings: KeySettings, id: CommandId): readonly string[] {
  return (keyMapOf(settings).get(id) ?? []).map(({ key }) => key)
}
