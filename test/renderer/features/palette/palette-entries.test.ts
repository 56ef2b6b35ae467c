import { describe, expect, it } from 'vitest'
import { commandTable } from '../../../../src-core/commands/command-table'
import {
  paletteEntries,
  withRecent,
} from '../../../../src-renderer/features/palette/palette-entries'

const ids = (...args: Parameters<typeof paletteEntries>) =>
  paletteEntries(...args).map(({ id }) => id)

describe('the commands of the palette', () => {
  it('are all of the table but the palette itself, in its order, when nothing is typed', () => {
    const all = commandTable.map(({ id }) => id).filter((id) => id !== 'show-palette')
    expect(ids('', 'en', [])).toEqual(all)
    expect(ids('  ', 'ar', [])).toEqual(all)
  })

  it('begin with those used recently, the last one first', () => {
    const entries = paletteEntries('', 'en', ['split-bead', 'undo'])
    expect(entries.slice(0, 2).map(({ id }) => id)).toEqual(['split-bead', 'undo'])
    expect(entries.filter(({ isRecent }) => isRecent)).toHaveLength(2)
  })

  it('are found in the other language too, after those of the language on the screen', () => {
    const [found] = paletteEntries('دمج', 'en', [])
    expect(found).toMatchObject({
      id: 'merge-with-next',
      label: 'Merge with next',
      otherLabel: 'دمج مع التالي',
    })
    expect(paletteEntries('merge', 'en', [])[0]?.otherLabel).toBeNull()
  })

  it('have the nearest match before one used recently', () => {
    expect(ids('undo', 'en', ['redo', 'unlink-bead'])[0]).toBe('undo')
  })

  it('are none for what nothing is called', () => {
    expect(ids('qqq', 'en', [])).toEqual([])
  })

  it('keep the last five that were used, each once', () => {
    const used = [
      'undo',
      'redo',
      'undo',
      'split-bead',
      'query-bead',
      'move-up',
      'move-down',
    ] as const
    const recent = used.reduce(withRecent, [])
    expect(recent).toEqual(['move-down', 'move-up', 'query-bead', 'split-bead', 'undo'])
  })
})
