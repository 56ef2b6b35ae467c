import type { Side } from '../project/model'
import type { GridLevel } from '../project/queries/grid-rows'

export type PrintTarget = 'print' | 'pdf'

export type ClipboardAction = 'cut' | 'copy' | 'paste'

/** What the menu has to know of a window. */
export interface MenuState {
  readonly enabled: readonly string[]
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** Whether several beads are selected: some commands then have another label. */
  readonly hasSeveral: boolean
  /** Whether nothing is open or being begun: what comes from outside may be shown here. */
  readonly isFree: boolean
}

/** Where the user is in a project. */
export interface WindowPlace {
  readonly article: string
  readonly bead: string
  readonly side: Side
  readonly view: 'grid' | 'links' | 'reading'
  readonly level: GridLevel
}

/** Long work that has ended. */
export interface EndedWork {
  readonly type: 'aligned' | 'not-aligned' | 'exported'
  /** Of what, for a person: a title or the name of a file. */
  readonly name: string
  readonly count: number
}

/** An error that nobody in the page caught. */
export interface PageFailure {
  readonly name: string
  readonly message: string
  readonly stack: string
  /** Whether nothing is left on the screen to go on with. */
  readonly isFatal: boolean
}
