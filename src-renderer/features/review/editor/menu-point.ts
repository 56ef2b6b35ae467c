import { caretOf } from './caret-of'
import type { monaco } from './monaco'

/** Where the menu of an editor opens, in pixels of the window, and which place of the text it is about. */
export interface MenuPoint {
  readonly x: number
  readonly y: number
  /** Null where no text is. */
  readonly offset: number | null
  /** What is selected in the text; empty where nothing is. */
  readonly selected: string
}

/** The place of the text that is nearest to a point of the window; null where no text is. */
export function offsetAt(
  editor: monaco.editor.IStandaloneCodeEditor | null,
  { clientX, clientY }: Pick<globalThis.MouseEvent, 'clientX' | 'clientY'>,
): number | null {
  const place = editor?.getTargetAtClientPoint(clientX, clientY)?.position ?? null
  return place === null ? null : (editor?.getModel()?.getOffsetAt(place) ?? null)
}

/** The point of a right click; for the menu key, that of the caret. */
export function pointOf(
  editor: monaco.editor.IStandaloneCodeEditor,
  event: Pick<globalThis.MouseEvent, 'button' | 'clientX' | 'clientY'>,
): MenuPoint {
  const model = editor.getModel()
  const isByMouse = event.button === 2
  const caret = editor.getPosition()
  const place = isByMouse
    ? (editor.getTargetAtClientPoint(event.clientX, event.clientY)?.position ?? null)
    : caret
  const offset = model === null || place === null ? null : model.getOffsetAt(place)
  const { selected } = caretOf(editor)
  if (isByMouse) return { x: event.clientX, y: event.clientY, offset, selected }
  const shown = caret === null ? null : editor.getScrolledVisiblePosition(caret)
  const { left = 0, top = 0 } = editor.getDomNode()?.getBoundingClientRect() ?? {}
  return {
    x: left + (shown?.left ?? 0),
    y: top + (shown?.top ?? 0) + (shown?.height ?? 0),
    offset,
    selected,
  }
}
