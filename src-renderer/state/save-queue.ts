import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { journalEntries } from '../../src-core/project/journal'
import type { History } from '../../src-core/project/history'
import type { FileToken, JournalEntry } from '../../src-core/ipc/contract'
import { desktop } from '../desktop'
import { frameShown } from './after-next-frame'
import type { OpenWork } from './app-state'
import { useAppStore } from './app-store'

interface WrittenState {
  readonly token: FileToken
  readonly history: History
}

let written: WrittenState | null = null
let running: Promise<Result<null>> | null = null

/** Starts from a project as it stands in its file. */
export function startSaving(state: WrittenState): void {
  written = state
  useAppStore.setState({ saveState: 'saved' })
}

/** Nothing is written from now on: the project is being closed. */
export function endSaving(): void {
  written = null
}

/** Whether what changes in a project can still be written: it is open, and not being closed. */
export function canSave(token: FileToken): boolean {
  return written?.token === token
}

/**
 * Writes what the file does not know yet. Calls while a write is under way are served by the next one,
 * so each letter typed is on the disk one or two transactions later. The answer comes when all is written, or when it
 * could not be: who goes on from what is in the file must look.
 */
export function save(): Promise<Result<null>> {
  running ??= writeAll().finally(() => {
    running = null
  })
  return running
}

/** What is written comes after the frame that shows it: a step of 20,000 sentences takes a while to be told. */
async function writeAll(): Promise<Result<null>> {
  while (unwritten(useAppStore.getState().work) !== null) {
    useAppStore.setState({ saveState: 'saving' })
    await frameShown()
    const next = unwritten(useAppStore.getState().work)
    if (next === null) break
    const { token, history, entries } = next
    const result = await desktop.request('project:write', token, entries)
    if (!result.ok) {
      useAppStore.setState({
        saveState: 'failed',
        notice: { type: 'problem', problem: result.problem },
      })
      return result
    }
    written = { token, history }
  }
  // Also where it was undone meanwhile, where only a burst of typing ended, or where the project was closed.
  useAppStore.setState({ saveState: 'saved' })
  return ok(null)
}

/** Whether the file has nothing to learn of a project. */
export function isWritten(work: OpenWork): boolean {
  return unwritten(work) === null
}

/** What the file does not know yet; null when there is nothing to write. */
function unwritten(
  work: OpenWork | null,
): (WrittenState & { readonly entries: readonly JournalEntry[] }) | null {
  if (work === null || work.token !== written?.token) return null
  const { token, history } = work
  const entries = journalEntries(written.history, history)
  return entries.length === 0 ? null : { token, history, entries }
}
