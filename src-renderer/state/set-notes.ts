import { useAppStore } from './app-store'
import type { NotesState } from './notes-state'

/** Says where the user is among comments and issues. */
export function setNotes(change: Partial<NotesState>): void {
  useAppStore.setState(({ notes }) => ({ notes: { ...notes, ...change } }))
}
