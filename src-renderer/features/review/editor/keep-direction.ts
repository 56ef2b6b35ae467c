import type { LanguageTag } from '../../../../src-core/project/model'
import { directionOf } from '../../../../src-core/text/languages'
import { monaco } from './monaco'

/**
 * Keeps every line of the editor in the direction of the language. One decoration over the whole text
 * does it; the editor drops it when the text is replaced as a whole. Gives the way to stop.
 */
export function keepDirection(
  editor: monaco.editor.IStandaloneCodeEditor,
  language: LanguageTag,
): () => void {
  const model = editor.getModel()
  if (model === null || directionOf(language) === 'ltr') return () => undefined
  // The editor asks for a description that its types do not know.
  const options = {
    description: 'article-direction',
    isWholeLine: true,
    textDirection: monaco.editor.TextDirection.RTL,
    stickiness: monaco.editor.TrackedRangeStickiness.AlwaysGrowsWhenTypingAtEdges,
  }
  const decorations = editor.createDecorationsCollection()
  const cover = () => {
    decorations.set([{ range: model.getFullModelRange(), options }])
  }
  cover()
  const subscription = model.onDidChangeContent((event) => {
    if (event.isFlush) cover()
  })
  return () => {
    subscription.dispose()
    decorations.clear()
  }
}
