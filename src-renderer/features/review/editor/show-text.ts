import type { monaco } from './monaco'

/** A text without line breaks: a sentence has none, what is pasted may. */
export function inOneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, ' ')
}

/** Puts a text into the editor by the smallest edit, so that the caret stays by the letters it was at. */
export function showText(editor: monaco.editor.IStandaloneCodeEditor, text: string): void {
  const model = editor.getModel()
  if (model === null) return
  const before = model.getValue()
  if (before === text) return
  const selection = editor.getSelection()
  const caret = selection === null ? 0 : model.getOffsetAt(selection.getPosition())
  const isSameInOneLine = inOneLine(before) === text
  const shorter = Math.min(before.length, text.length)
  let start = 0
  while (start < shorter && before[start] === text[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) {
    end += 1
  }
  const from = model.getPositionAt(start)
  const to = model.getPositionAt(before.length - end)
  model.applyEdits([
    {
      range: {
        startLineNumber: from.lineNumber,
        startColumn: from.column,
        endLineNumber: to.lineNumber,
        endColumn: to.column,
      },
      text: text.slice(start, text.length - end),
    },
  ])
  if (!editor.hasTextFocus()) return
  const place = isSameInOneLine ? inOneLine(before.slice(0, caret)).length : text.length - end
  editor.setPosition(model.getPositionAt(place))
}
