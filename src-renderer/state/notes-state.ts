import type { Anchor } from '../../src-core/project/annotations'

/** What a note that is being made will be attached to. */
export interface NotePlace {
  readonly bead: string
  readonly anchor: Anchor
}

/** An issue that is being marked, or judged anew. */
export interface Marking extends NotePlace {
  /** Id of the issue that is judged anew; null for a new one. */
  readonly issue: string | null
  /** Where it is done, in pixels of the window. */
  readonly x: number
  readonly y: number
}

/** Where the user is among comments and issues. */
export interface NotesState {
  readonly isMarginShown: boolean
  /** The comment that is being written to open a thread; `keyboard` while it is to get the keyboard. Null for none. */
  readonly draft: (NotePlace & { readonly keyboard: boolean }) | null
  /** The thread that is unfolded; `keyboard` while it is to get the keyboard. */
  readonly thread: { readonly id: string; readonly keyboard: boolean } | null
  /** The issue that one stands on, by its id. */
  readonly issue: string | null
  readonly marking: Marking | null
}

export const noNotes: NotesState = {
  isMarginShown: true,
  draft: null,
  thread: null,
  issue: null,
  marking: null,
}
