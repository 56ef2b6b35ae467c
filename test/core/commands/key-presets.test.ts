import { describe, expect, it } from 'vitest'
import { commandTable } from '../../../src-core/commands/command-table'
import type { CommandId } from '../../../src-core/commands/command-table'
import { doClash, isKeyOfTyping, reservedKeys } from '../../../src-core/commands/key-scope'
import { keyMapOf, keyPresets, presetKeys } from '../../../src-core/commands/key-settings'
import type { KeyMap, KeyPreset } from '../../../src-core/commands/key-settings'

/** What the documentation of each tool calls its keys, for what it has in common with us. */
const habits: Readonly<
  Record<Exclude<KeyPreset, 'muqabala'>, Readonly<Partial<Record<CommandId, readonly string[]>>>>
> = {
  memoq: {
    'approve-and-next': ['Mod+Enter'],
    'query-bead': ['Shift+Enter'],
    'next-by-rule': ['Mod+G'],
    'merge-with-next': ['Mod+J'],
    'split-bead': ['Mod+T'],
    'edit-text': ['F2'],
    'other-side': ['Tab'],
    find: ['Mod+F'],
    replace: ['Mod+H'],
  },
  trados: {
    'approve-and-next': ['Mod+Enter'],
    'clear-status': ['Mod+Shift+U'],
    'merge-with-next': ['Mod+J', 'Mod+Alt+S'],
    'split-bead': ['Mod+L', 'Alt+Shift+T'],
    'edit-text': ['F2'],
    find: ['Mod+F'],
    replace: ['Mod+H'],
  },
  omegat: {
    'approve-and-next': ['Enter', 'A'],
    'query-bead': ['R'],
    'clear-status': ['C'],
    'next-unreviewed': ['Mod+U'],
    'merge-with-next': ['M'],
    'split-bead': ['S'],
    'move-up': ['U'],
    'move-down': ['D'],
    'mark-furniture': ['K'],
    'edit-text': ['E'],
    'realign-rest': ['Mod+R'],
    find: ['Mod+F'],
    replace: ['Mod+K'],
    'new-project': ['Mod+Shift+N'],
    'open-project': ['Mod+O'],
    'export-article': ['Mod+D'],
    undo: ['Mod+Z'],
    redo: ['Mod+Y'],
    'show-help': ['F1'],
  },
  intertext: {
    'approve-and-next': ['S'],
    'approve-above': ['C'],
    'query-bead': ['M'],
    'next-unreviewed': ['U'],
    'previous-unreviewed': ['Alt+U'],
    'next-not-one-to-one': ['N'],
    'previous-not-one-to-one': ['Alt+N'],
    'next-query': ['B'],
    'previous-query': ['Alt+B'],
    'merge-with-next': ['Mod+Backspace'],
    'merge-sentences': ['Alt+Backspace'],
    'move-up': ['Backspace', 'Mod+ArrowUp'],
    'move-down': ['Enter', 'Mod+ArrowDown'],
    'insert-sentence': ['Mod+Enter'],
    'swap-with-next': ['Mod+X'],
    'edit-text': ['E'],
    find: ['Mod+F'],
    'find-next': ['F3'],
    'find-previous': ['Shift+F3'],
  },
}

function mapOf(preset: KeyPreset): KeyMap {
  return keyMapOf({ preset, own: {} })
}

function keysIn(preset: KeyPreset, id: CommandId): readonly string[] {
  return (mapOf(preset).get(id) ?? []).map(({ key }) => key)
}

describe.each(keyPresets)('the keys of %s', (preset) => {
  const bindings = [...mapOf(preset)].flatMap(([id, keys]) => keys.map((key) => ({ id, ...key })))

  it('mean one thing each where they work, and none is the beginning of another', () => {
    const clashes = bindings.flatMap((first, index) =>
      bindings
        .slice(index + 1)
        .filter((second) => doClash(first, second))
        .map((second) => `${first.id} ${first.key}, ${second.id} ${second.key}`),
    )
    expect(clashes).toEqual([])
  })

  it('leave a text what typing and moving in it needs, and the system what it has', () => {
    const taken = bindings.filter(({ key, scope }) => scope === 'everywhere' && isKeyOfTyping(key))
    expect(taken).toEqual([])
    const reserved = bindings.filter(({ key }) => key !== 'Tab' && key !== 'Escape')
    expect(reserved.filter(({ key }) => reservedKeys.has(key))).toEqual([])
  })

  it('leave no command without a key that has one in the table: give it another in the preset', () => {
    const without = commandTable
      .filter(({ id, keys }) => keys.length > 0 && mapOf(preset).get(id)?.length === 0)
      .map(({ id }) => id)
    expect(without).toEqual([])
  })

  it('are said once: no command of the preset has what it has anyway', () => {
    for (const [id, keys] of Object.entries(presetKeys[preset])) {
      const own = commandTable.find((command) => command.id === id)
      expect(own, id).toBeDefined()
      expect(
        own?.keys.map(({ key }) => key),
        id,
      ).not.toEqual(keys)
    }
  })
})

describe('the presets', () => {
  it('have the habits of the tools that they are named after', () => {
    for (const [preset, expected] of Object.entries(habits)) {
      const tool = keyPresets.find((each) => each === preset) ?? 'muqabala'
      for (const [id, keys] of Object.entries(expected)) {
        const command = commandTable.find((each) => each.id === id)!
        expect(keysIn(tool, command.id), `${preset}: ${id}`).toEqual(
          expect.arrayContaining([...keys]),
        )
      }
    }
  })
})
