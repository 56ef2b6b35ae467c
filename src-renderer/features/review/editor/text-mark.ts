import type { MarkName } from '../../notes/mark-names'
import { monaco } from './monaco'
import styles from './text-editor.module.css'

/** A stretch of the text in an editor that is marked; UTF-16 offsets. An empty one is a place. */
export interface TextMark {
  readonly start: number
  readonly end: number
  /** `lit` and `lit-missing` are the letters of a fact that is pointed at. */
  readonly kind:
    MarkName | 'added' | 'removed' | 'found' | 'lit' | 'lit-missing' | 'second-part' | 'cut'
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

export function isLit({ kind }: TextMark): boolean {
  return kind === 'lit' || kind === 'lit-missing'
}

/** Selects a marked stretch and brings it into view. */
export function selectMark(
  editor: monaco.editor.IStandaloneCodeEditor,
  { start, end }: TextMark,
): void {
  const model = editor.getModel()
  if (model === null) return
  const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end))
  editor.setSelection(range)
  editor.revealRange(range)
}
