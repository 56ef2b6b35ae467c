import { monaco } from './monaco'

/** How long a text stands still before it is taken as scrolled to where it is. */
const restMs = 90

/** Lets the text of an editor come to rest with its first line whole: what scrolls it knows nothing of lines. */
export function restOnWholeLines(editor: monaco.editor.IStandaloneCodeEditor): () => void {
  let rest: number | undefined
  const listening = editor.onDidScrollChange(({ scrollTop, scrollTopChanged }) => {
    if (!scrollTopChanged) return
    window.clearTimeout(rest)
    rest = window.setTimeout(() => {
      const line = editor.getOption(monaco.editor.EditorOption.lineHeight)
      const whole = Math.round(scrollTop / line) * line
      if (whole !== scrollTop) editor.setScrollTop(whole)
    }, restMs)
  })
  return () => {
    window.clearTimeout(rest)
    listening.dispose()
  }
}
