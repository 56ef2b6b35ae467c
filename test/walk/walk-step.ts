import type { CommandId } from '../../src-core/commands/command-table'
import type { Side } from '../../src-core/project/model'

/** A place as a share, 0 to 1, of what there is: rows in the window, buttons, the width of an editor. */
export type Share = number

/** Something that a user does, as plain data: it can be done again, listed and left out. */
export type WalkStep =
  /** A key of a command, or several one after the other, as Playwright calls them. */
  | { readonly type: 'press'; readonly command: CommandId; readonly keys: readonly string[] }
  | { readonly type: 'palette'; readonly command: CommandId }
  /** Letters, wherever the keyboard is. */
  | { readonly type: 'type'; readonly text: string }
  /** Into the text of the selected bead by key, and letters there at once. */
  | { readonly type: 'write'; readonly text: string }
  | {
      readonly type: 'row'
      readonly at: Share
      readonly side: Side
      readonly held: 'Shift' | 'Control' | null
      readonly clicks: number
    }
  /** A row by the right button, and one of what its menu offers. */
  | { readonly type: 'row-menu'; readonly at: Share; readonly item: Share }
  | {
      readonly type: 'editor'
      readonly side: Side
      readonly x: Share
      readonly button: 'left' | 'right'
    }
  | { readonly type: 'button'; readonly at: Share }
  | { readonly type: 'desk-edge'; readonly by: number }
  | { readonly type: 'overview'; readonly from: Share; readonly to: Share }
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'resize'; readonly width: number; readonly height: number }
  /** From now on, writing takes so long. */
  | { readonly type: 'disk'; readonly delayMs: number }
  | { readonly type: 'pause'; readonly ms: number }
  /** Waits until nothing happens any more, and looks whether the laws hold. */
  | { readonly type: 'quiet' }
  | { readonly type: 'undo-all' }
  | { readonly type: 'reopen' }
  /** The power fails; the app is started again. */
  | { readonly type: 'kill' }

/** A step in a few words. */
export function sayStep(step: WalkStep): string {
  const { type, ...rest } = step
  const words = Object.values(rest).map((value) =>
    typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : JSON.stringify(value),
  )
  return [type, ...words].join(' ')
}
