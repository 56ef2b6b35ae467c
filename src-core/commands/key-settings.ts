import { commandTable } from './command-table'
import type { CommandDescription, CommandId, KeyBinding } from './command-table'
import { bindingFor, doClash } from './key-scope'
import { interTextKeys } from './presets/intertext'
import { memoQKeys } from './presets/memoq'
import { omegaTKeys } from './presets/omegat'
import { tradosKeys } from './presets/trados'

/** What some commands have as their keys, all of them, instead of what they had; an empty list for none. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>

/** Whose habits the keys follow. */
export const keyPresets = ['muqabala', 'memoq', 'trados', 'omegat', 'intertext'] as const
export type KeyPreset = (typeof keyPresets)[number]

/** What each preset has otherwise than the command table. */
export const presetKeys: Readonly<Record<KeyPreset, KeyChanges>> = {
  muqabala: {},
  memoq: memoQKeys,
  trados: tradosKeys,
  omegat: omegaTKeys,
  intertext: interTextKeys,
}

/** The keys as the user wants them: a preset, and what differs from it, by command. */
export interface KeySettings {
  readonly preset: KeyPreset
  readonly own: KeyChanges
}

export const defaultKeySettings: KeySettings = { preset: 'muqabala', own: {} }

/** The keys of every command, in the order of the table; the first one of a command is shown. */
export type KeyMap = ReadonlyMap<CommandId, readonly KeyBinding[]>

const commands: readonly (CommandDescription & { readonly id: CommandId })[] = commandTable
const tableKeys: KeyMap = new Map(commands.map(({ id, keys }) => [id, keys]))

let known: { readonly settings: KeySettings; readonly map: KeyMap } | null = null

/** The keys that hold: the table, over it the preset, over that what the user has chosen. */
export function keyMapOf(settings: KeySettings): KeyMap {
  if (known?.settings !== settings) {
    const map = changed(changed(tableKeys, presetKeys[settings.preset]), settings.own)
    known = { settings, map }
  }
  return known.map
}

/** Keys that changes give to a command are gone from the others, so that a key has one meaning. */
function changed(map: KeyMap, changes: KeyChanges): KeyMap {
  const given = new Map(
    Object.entries(changes).map(([id, keys]) => [id, keys.map((key) => bindingFor(id, key))]),
  )
  const taken = [...given.values()].flat()
  return new Map(
    [...map].map(([id, keys]) => [
      id,
      given.get(id) ?? keys.filter((key) => !taken.some((other) => doClash(key, other))),
    ]),
  )
}
