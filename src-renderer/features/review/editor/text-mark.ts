import { monaco } from './monaco'
import styles from './text-editor.module.css'

/** A stretch of the text in an editor that is marked; UTF-16 offsets. An empty one is a place. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly kind: 'added' | 'removed' | 'found'
}

/** The marks as decorations: painted behind the letters, so that no run of letters is cut. */
export function decorationsOf(
  model: monaco.editor.ITextModel,
  marks: readonly TextMark[],
): monaco.editor.IModelDeltaDecoration[] {
  return marks.map(({ start, end, kind }) => ({
    range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
    options: {
      className: styles[kind] ?? null,
      showIfCollapsed: true,
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  }))
}
