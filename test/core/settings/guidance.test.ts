import { describe, expect, it } from 'vitest'
import { afterCall, defaultGuidance } from '../../../src-core/settings/guidance'
import type { Guidance } from '../../../src-core/settings/guidance'

/** Calls commands one after the other on a day; answers with those whose keys were told. */
function call(before: Guidance, day: string, ...commands: readonly string[]) {
  let guidance = before
  const told: string[] = []
  for (const command of commands) {
    const after = afterCall(guidance, command, day)
    guidance = after.guidance
    if (after.tells) told.push(command)
  }
  return { guidance, told }
}

const five = (command: string) => Array.from({ length: 5 }, () => command)

describe('the key of a command', () => {
  it('is told when the command was called five times without it, and never again', () => {
    const first = call(defaultGuidance, '2026-01-01', ...five('undo'))
    expect(first.told).toEqual(['undo'])
    expect(call(first.guidance, '2026-01-02', ...five('undo')).told).toEqual([])
  })

  it('waits for another day when one was told today', () => {
    const today = call(defaultGuidance, '2026-01-01', ...five('undo'), ...five('redo'))
    expect(today.told).toEqual(['undo'])
    expect(call(today.guidance, '2026-01-02', 'redo').told).toEqual(['redo'])
  })

  it('is not told to those who do not want it', () => {
    const quiet: Guidance = { ...defaultGuidance, tellsKeys: false }
    expect(call(quiet, '2026-01-01', ...five('undo'))).toEqual({ guidance: quiet, told: [] })
  })
})
