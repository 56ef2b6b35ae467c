import { monaco } from './monaco'

/** Where the pointer rests: an offset of the text, and the line below it in pixels of the window. */
export interface RestPoint {
  readonly offset: number
  readonly x: number
  readonly y: number
}

const delayMs = 300

/** Tells where the pointer rests in an editor, and when it goes on, or something is typed; answers how to stop that. */
export function onRest(
  editor: monaco.editor.IStandaloneCodeEditor,
  tell: (rest: RestPoint | null) => void,
): () => void {
  let timer: number | undefined
  const end = () => {
    window.clearTimeout(timer)
    tell(null)
  }
  const subscriptions = [
    editor.onMouseMove(({ target, event }) => {
      end()
      const model = editor.getModel()
      const isOnText = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT
      if (model === null || !isOnText) return
      const offset = model.getOffsetAt(target.position)
      const { left = 0, top = 0 } = editor.getDomNode()?.getBoundingClientRect() ?? {}
      const line = editor.getScrolledVisiblePosition(target.position)
      const rest = {
        offset,
        x: line === null ? event.posx : left + line.left,
        y: line === null ? event.posy : top + line.top + line.height,
      }
      timer = window.setTimeout(() => {
        tell(rest)
      }, delayMs)
    }),
    editor.onMouseLeave(end),
    editor.onKeyDown(end),
    editor.onDidScrollChange(end),
  ]
  return () => {
    window.clearTimeout(timer)
    for (const subscription of subscriptions) subscription.dispose()
  }
}
