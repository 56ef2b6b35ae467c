import type { CommandId } from '../../src-core/commands/command-table'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import { useAppStore } from '../state/app-store'
import { changesBeads } from './changes-beads'
import { commands } from './commands'
import { noteCall } from './note-call'

/** Commands that need no review desk. */
const desks: ReadonlySet<CommandId> = new Set<CommandId>([
  'new-project',
  'new-from-text',
  'open-sample',
  'open-project',
  'new-window',
  'show-preferences',
  'show-palette',
  'toggle-interface-language',
  'toggle-theme',
  'text-larger',
  'text-smaller',
  'text-normal',
  'show-help',
  'what-is-this',
  'start-tour',
  'show-keys',
  'show-about',
])

/** Why a command cannot run now; null when it can. Most commands want the review desk. */
export function refusalOf(id: CommandId): RefusalCode | null {
  const { screen, view } = useAppStore.getState()
  if (screen.type !== 'review' && !desks.has(id)) return 'no-project'
  if (view === 'reading' && changesBeads.has(id)) return 'not-while-reading'
  return commands[id].refusal()
}

/** Whether a command can run now. */
export function canRun(id: CommandId): boolean {
  return refusalOf(id) === null
}

/** Runs a command if it can run now; else says why it cannot. Whoever calls it without its key may be told the key. */
export function runCommand(id: CommandId, by: 'key' | 'other' = 'other'): void {
  const code = refusalOf(id)
  useAppStore.setState(({ refused }) => ({
    refused: code === null ? null : { key: `refusal.${code}`, id: (refused?.id ?? 0) + 1 },
    toldKey: null,
  }))
  if (code !== null) return
  commands[id].run()
  if (by === 'other') noteCall(id)
}
