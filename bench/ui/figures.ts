import type { CommandFigures } from './measure-keys'
import type { Memory } from './measure-memory'
import type { FrameFigures } from './measure-scrolling'
import type { Spread } from './statistics'

/** All that one run measured. Times are milliseconds, memory megabytes. */
export interface Figures {
  readonly machine: {
    readonly processors: number
    readonly model: string
    readonly electron: string
    /** Processes that wanted to run, on average of a minute, before and after. */
    readonly load: readonly [before: number, after: number]
  }
  readonly beads: number
  readonly start: {
    readonly emptyWindow: Spread
    readonly welcomePage: Spread
    readonly project: Spread
    /** Of the medians. */
    readonly welcomeRatio: number
  }
  /** From the key for "open" to the grid, in the running app. */
  readonly opening: Spread
  /** The same of a project of many short articles. */
  readonly libraryOpening: Spread
  readonly emptyKey: CommandFigures
  readonly commands: readonly CommandFigures[]
  readonly emptyFrames: FrameFigures
  readonly frames: readonly FrameFigures[]
  readonly memory: { readonly emptyWindow: Memory; readonly project: Memory }
}
