import type { Side } from '../../src-core/project/model'
import { useAppStore } from './app-store'

/** Where the caret stands: a side of the selected bead, and the offset into its joined text. */
export interface Caret {
  readonly side: Side
  readonly offset: number
}

let readOffset: (() => number) | null = null

/** Tells where the caret can be asked for from now on: the editor that has just got the focus. */
export function provideCaret(read: () => number): void {
  readOffset = read
}

/** The caret of the editor in which somebody types; null when nobody does. */
export function currentCaret(): Caret | null {
  const { editing } = useAppStore.getState()
  return editing === null || readOffset === null ? null : { side: editing, offset: readOffset() }
}
