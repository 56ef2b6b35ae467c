import { journalEntries } from '../../src-core/project/journal'
import type { History } from '../../src-core/project/history'
import type { FileToken } from '../../src-core/ipc/contract'
import { desktop } from '../desktop'
import { useAppStore } from './app-store'

interface WrittenState {
  readonly token: FileToken
  readonly history: History
}

let written: WrittenState | null = null
let running: Promise<void> | null = null

/** Starts from a project as it stands in its file; null when none is open. */
export function startSaving(state: WrittenState | null): void {
  written = state
  useAppStore.setState({ saveState: 'saved' })
}

/**
 * Writes what the file does not know yet. Calls while a write is under way are served by the next one,
 * so each letter typed is on the disk one or two transactions later. The answer comes when all is written.
 */
export function save(): Promise<void> {
  running ??= writeAll().finally(() => {
    running = null
  })
  return running
}

async function writeAll(): Promise<void> {
  for (;;) {
    const { work } = useAppStore.getState()
    if (work === null || work.token !== written?.token || work.history === written.history) return
    const { history, token } = work
    const entries = journalEntries(written.history, history)
    if (entries.length > 0) {
      useAppStore.setState({ saveState: 'saving' })
      const result = await desktop.request('project:write', token, entries)
      if (!result.ok) {
        useAppStore.setState({
          saveState: 'failed',
          notice: { type: 'problem', problem: result.problem },
        })
        return
      }
    }
    written = { token, history }
    if (useAppStore.getState().work?.history === history) {
      useAppStore.setState({ saveState: 'saved' })
    }
  }
}
