import { flushSync } from 'react-dom'
import type { SyntheticEvent } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LanguageTag } from '../../../../src-core/project/model'
import { directionOf } from '../../../../src-core/text/languages'
import { classNames } from '../../../components/class-names'
import type { EditorCaret } from '../../../state/caret'
import { caretOf } from './caret-of'
import { proseOptions } from './editor-options'
import { applyEditorTheme } from './editor-theme'
import { EditorMenu } from './editor-menu'
import { keepDirection } from './keep-direction'
import { offsetAt, pointOf } from './menu-point'
import type { MenuPoint } from './menu-point'
import { monaco } from './monaco'
import { onRest } from './on-rest'
import type { RestPoint } from './on-rest'
import { restOnWholeLines } from './rest-on-whole-lines'
import { inOneLine, showText } from './show-text'
import { decorationsOf, isLit, selectMark } from './text-mark'
import type { TextMark } from './text-mark'
import { typefaceOf } from './typeface'
import styles from './text-editor.module.css'

interface TextEditorProps {
  readonly text: string
  readonly language: LanguageTag
  readonly label: string
  /** Set to true to bring the caret here; the editor takes focus when it turns true. */
  readonly isFocused: boolean
  readonly marks: readonly TextMark[]
  readonly onChange: (text: string) => void
  /** The editor got the focus; `caret` tells where its caret is from then on. */
  readonly onFocus: (caret: () => EditorCaret) => void
  /** The menu was asked for at this offset of the text. */
  readonly onPoint: (offset: number) => void
  /** Where a place is being chosen: it was pressed at this offset of the text, which gives no caret then. */
  readonly onPlace: ((offset: number) => void) | null
  /** The pointer rests on this offset of the text, at this point of the window; null when it moves on. */
  readonly onRest: (rest: RestPoint | null) => void
  /** Enter or Escape: the user is done with the text. */
  readonly onLeave: () => void
}

/** The editor of one side of a bead. What is typed goes out by `onChange`; undo is the project's. */
export function TextEditor(props: TextEditorProps) {
  const { text, language, label, isFocused, marks } = props
  const direction = directionOf(language)
  const container = useRef<HTMLDivElement>(null)
  const editorRef = useRef<monaco.editor.IStandaloneCodeEditor>(null)
  const isShowing = useRef(false)
  const latest = useRef(props)
  const [menuPlace, setMenuPlace] = useState<MenuPoint | null>(null)
  const decorations = useRef<monaco.editor.IEditorDecorationsCollection>(null)

  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (container.current === null) return
    applyEditorTheme()
    const editor = monaco.editor.create(container.current, {
      ...proseOptions,
      ...typefaceOf(direction),
      value: latest.current.text,
      ariaLabel: latest.current.label,
      theme: 'muqabala',
    })
    editorRef.current = editor
    decorations.current = editor.createDecorationsCollection()
    const stopDirection = keepDirection(editor, language)
    editor.onDidChangeModelContent(() => {
      if (!isShowing.current) latest.current.onChange(inOneLine(editor.getValue()))
    })
    editor.onDidFocusEditorText(() => {
      latest.current.onFocus(() => caretOf(editor))
    })
    const stopAligning = restOnWholeLines(editor)
    const stopResting = onRest(editor, (rest) => {
      latest.current.onRest(rest)
    })
    editor.onKeyDown((event) => {
      const leaves =
        event.keyCode === monaco.KeyCode.Escape || event.keyCode === monaco.KeyCode.Enter
      if (!leaves || event.browserEvent.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.onLeave()
    })
    return () => {
      stopDirection()
      stopResting()
      stopAligning()
      editor.dispose()
      editorRef.current = null
    }
  }, [language, direction])

  // In another language of the interface it is the same editor: who types there goes on.
  useEffect(() => {
    editorRef.current?.updateOptions({ ariaLabel: label })
  }, [label])

  const showLatest = useCallback(() => {
    if (editorRef.current === null) return
    isShowing.current = true
    showText(editorRef.current, latest.current.text)
    isShowing.current = false
    const model = editorRef.current.getModel()
    if (model !== null) decorations.current?.set(decorationsOf(model, latest.current.marks))
  }, [])

  useEffect(() => {
    if (editorRef.current?.hasTextFocus() === true) {
      showLatest()
      return
    }
    // Nobody types here: each editor has a turn of its own, so that a key can come between them.
    const turn = window.setTimeout(showLatest)
    return () => {
      window.clearTimeout(turn)
    }
  }, [text, marks, showLatest])

  useEffect(() => {
    const editor = editorRef.current
    if (!isFocused || editor === null) return
    showLatest()
    const lit = latest.current.marks.find(isLit)
    if (lit !== undefined) selectMark(editor, lit)
    editor.focus()
  }, [isFocused, showLatest])

  useEffect(() => {
    const observer = new MutationObserver(() => {
      applyEditorTheme()
      editorRef.current?.updateOptions(typefaceOf(direction))
    })
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] })
    return () => {
      observer.disconnect()
    }
  }, [direction])

  /** Where a place is being chosen, a press is no business of the editor. */
  const keepFromEditor = (event: SyntheticEvent) => {
    if (props.onPlace === null) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        ref={container}
        className={classNames(styles['editor'], styles[direction])}
        dir="ltr"
        lang={language}
        // The editor leaves it open for the element in which it takes what is typed.
        spellCheck={false}
        onMouseDownCapture={(event) => {
          // It still has the letters of a moment ago: no place among them means one among the new ones.
          if (editorRef.current !== null && inOneLine(editorRef.current.getValue()) !== text) {
            event.preventDefault()
            event.stopPropagation()
            return
          }
          if (event.button !== 0) return
          keepFromEditor(event)
          const offset = offsetAt(editorRef.current, event)
          if (offset !== null) latest.current.onPlace?.(offset)
        }}
        onContextMenu={(event) => {
          event.preventDefault()
          const editor = editorRef.current
          if (editor === null) return
          const point = pointOf(editor, event.nativeEvent)
          if (point.offset !== null) latest.current.onPoint(point.offset)
          setMenuPlace(point)
        }}
      />
      {menuPlace === null ? null : (
        <EditorMenu
          place={menuPlace}
          onClose={() => {
            flushSync(() => {
              setMenuPlace(null)
            })
            editorRef.current?.focus()
          }}
        />
      )}
    </>
  )
}
