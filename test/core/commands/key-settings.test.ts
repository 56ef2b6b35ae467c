import { describe, expect, it } from 'vitest'
import type { CommandId } from '../../../src-core/commands/command-table'
import { holdersOf, withKey, withKeysReset, withoutKey } from '../../../src-core/commands/edit-keys'
import { bindingFor } from '../../../src-core/commands/key-scope'
import { defaultKeySettings, keyMapOf } from '../../../src-core/commands/key-settings'
import type { KeySettings } from '../../../src-core/commands/key-settings'
import { continuations, matchKeys } from '../../../src-core/commands/match-keys'

function keysOf(settings: KeySettings, id: CommandId): readonly string[] {
  return (keyMapOf(settings).get(id) ?? []).map(({ key }) => key)
}

describe('keys of the user', () => {
  it('work everywhere when texts do not need them, else in the grid', () => {
    expect(bindingFor('undo', 'Mod+Alt+U').scope).toBe('everywhere')
    expect(bindingFor('undo', 'Shift+F5').scope).toBe('everywhere')
    for (const key of ['U', 'Shift+U', 'Alt+U', 'Mod+ArrowLeft', 'Mod+A', 'Mod+Backspace']) {
      expect(bindingFor('undo', key).scope, key).toBe('grid')
    }
    expect(bindingFor('undo', 'U Mod+K').scope).toBe('grid')
    expect(bindingFor('undo', 'Mod+K U').scope).toBe('everywhere')
  })

  it('name the commands that a wanted key is taken from', () => {
    expect(holdersOf(defaultKeySettings, 'split-bead', 'Mod+J')).toEqual([
      { id: 'merge-with-next', key: 'Mod+J' },
    ])
    expect(holdersOf(defaultKeySettings, 'merge-with-next', 'Mod+J')).toEqual([])
    expect(holdersOf(defaultKeySettings, 'undo', 'Mod+Alt+U')).toEqual([])
    // A key cannot be the beginning of a sequence and a command.
    expect(holdersOf(defaultKeySettings, 'split-bead', 'H').length).toBeGreaterThan(3)
    expect(holdersOf(defaultKeySettings, 'split-bead', 'M X').map(({ id }) => id)).toEqual([
      'merge-with-next',
    ])
  })

  it('are taken over from the preset and from other commands of the user', () => {
    const first = withKey(defaultKeySettings, 'split-bead', 'Mod+J')
    expect(keysOf(first, 'split-bead')).toEqual(['S', 'Mod+T', 'Mod+J'])
    expect(keysOf(first, 'merge-with-next')).toEqual(['M'])
    const second = withKey(first, 'undo', 'Mod+J')
    expect(keysOf(second, 'split-bead')).toEqual(['S', 'Mod+T'])
    expect(keysOf(second, 'undo')).toEqual(['Mod+Z', 'Mod+J'])
    expect(keysOf({ ...second, preset: 'trados' }, 'merge-with-next')).not.toContain('Mod+J')
  })

  it('are taken away one by one, and given back command by command', () => {
    const bare = withoutKey(withoutKey(defaultKeySettings, 'undo', 'Mod+Z'), 'redo', 'Mod+Y')
    expect(keysOf(bare, 'undo')).toEqual([])
    expect(keysOf(bare, 'redo')).toEqual(['Mod+Shift+Z'])
    const again = withKeysReset(bare, 'undo')
    expect(keysOf(again, 'undo')).toEqual(['Mod+Z'])
    expect(keysOf(again, 'redo')).toEqual(['Mod+Shift+Z'])
  })

  it('replace those of the same command that they cannot stand beside', () => {
    const settings = withKey(defaultKeySettings, 'merge-with-next', 'M M')
    expect(keysOf(settings, 'merge-with-next')).toEqual(['Mod+J', 'M M'])
  })

  it('of a command that this version does not know change nothing', () => {
    const settings: KeySettings = { preset: 'muqabala', own: { 'fold-everything': ['Mod+Alt+F'] } }
    expect([...keyMapOf(settings)]).toEqual([...keyMapOf(defaultKeySettings)])
  })
})

describe('pressed keys', () => {
  const map = keyMapOf(withKey(defaultKeySettings, 'open-sample', 'Z N'))

  it('mean a command where their scope holds', () => {
    expect(matchKeys(map, ['everywhere', 'grid'], 'M')).toEqual({
      type: 'command',
      id: 'merge-with-next',
    })
    expect(matchKeys(map, ['everywhere'], 'M')).toEqual({ type: 'nothing' })
  })

  it('may be the beginning of a sequence, and say how it goes on', () => {
    expect(matchKeys(map, ['everywhere', 'grid'], 'Z')).toEqual({ type: 'beginning' })
    expect(matchKeys(map, ['everywhere'], 'Z')).toEqual({ type: 'nothing' })
    expect(continuations(map, ['grid'], 'Z')).toEqual([{ key: 'N', id: 'open-sample' }])
    expect(matchKeys(map, ['grid'], 'Z N')).toEqual({ type: 'command', id: 'open-sample' })
    expect(matchKeys(map, ['grid'], 'Z X')).toEqual({ type: 'nothing' })
  })
})
