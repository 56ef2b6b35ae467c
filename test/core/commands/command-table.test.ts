import { describe, expect, it } from 'vitest'
import { commandTable } from '../../../src-core/commands/command-table'
import { labelKey } from '../../../src-core/commands/label-key'
import { commandsOfSeveral } from '../../../src-core/strings/en/commands'

/** Where a key that works everywhere must be free. */
const keyPlaces = ['grid', 'panel', 'reading', 'linking', 'splitting'] as const

describe('the command table', () => {
  it('gives no key to two commands: one that works everywhere works in the grid and in panels too', () => {
    const ids = new Map<string, string[]>()
    for (const { id, keys } of commandTable) {
      for (const { key, scope } of keys) {
        for (const place of scope === 'everywhere' ? keyPlaces : [scope]) {
          ids.set(`${place} ${key}`, [...(ids.get(`${place} ${key}`) ?? []), id])
        }
      }
    }
    expect([...ids].filter(([, sharing]) => sharing.length > 1)).toEqual([])
  })

  it('calls commands otherwise while several beads are selected, where they do something else', () => {
    expect(labelKey('merge-with-next', false)).toBe('command.merge-with-next')
    expect(labelKey('merge-with-next', true)).toBe('command-of-several.merge-with-next')
    expect(labelKey('undo', true)).toBe('command.undo')
    const ids: readonly string[] = commandTable.map(({ id }) => id)
    expect(Object.keys(commandsOfSeveral).filter((id) => !ids.includes(id))).toEqual([])
  })
})
