import type { EditorCaret } from '../../../state/caret'
import type { monaco } from './monaco'

/** Where the caret of an editor stands, and what is selected in it. */
export function caretOf(editor: monaco.editor.IStandaloneCodeEditor): EditorCaret {
  const model = editor.getModel()
  const selection = editor.getSelection()
  if (model === null || selection === null) return { offset: 0, start: 0, selected: '' }
  return {
    offset: model.getOffsetAt(selection.getPosition()),
    start: model.getOffsetAt(selection.getStartPosition()),
    selected: model.getValueInRange(selection),
  }
}
