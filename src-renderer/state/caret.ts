import type { Side } from '../../src-core/project/model'
import { useAppStore } from './app-store'

/** Where the caret stands: a side of the selected bead, the offset into its joined text, and what is selected. */
export interface Caret {
  readonly side: Side
  readonly offset: number
  /** Where what is selected begins; the caret where nothing is. */
  readonly start: number
  /** Empty where nothing is. */
  readonly selected: string
}

/** What an editor tells of its caret. */
export type EditorCaret = Omit<Caret, 'side'>

let readCaret: (() => EditorCaret) | null = null

/** Tells where the caret can be asked for from now on: the editor that has just got the focus. */
export function provideCaret(read: () => EditorCaret): void {
  readCaret = read
}

/** The caret of the editor in which somebody types; null when nobody does. */
export function currentCaret(): Caret | null {
  const { editing } = useAppStore.getState()
  return editing === null || readCaret === null ? null : { side: editing, ...readCaret() }
}
