import { describe, expect, it } from 'vitest'
import { matches } from '../../../scripts/set-up/node-modules.mjs'

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
}

describe('the installed packages', () => {
  it('are as the lock file asks, with or without the optional ones', () => {
    expect(matches(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
    const both = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }
    expect(matches(wanted, both)).toBe(true)
  })

  it('are stale when one is missing, in another version, or no longer asked for', () => {
    expect(matches(wanted, {})).toBe(false)
    expect(matches(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
    const more = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }
    expect(matches(wanted, more)).toBe(false)
  })
})
