import { findRow } from '../../../src-core/project/find-row'
import type { Side } from '../../../src-core/project/model'
import { anchorOn } from '../../../src-core/project/queries/anchor-on'
import type { Span } from '../../../src-core/text/span'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { currentCaret } from '../../state/caret'
import type { NotePlace } from '../../state/notes-state'
import { cellSelection } from './cell-selection'

/** What a comment or an issue would be about now: the selected words of the selected bead, else all of it. */
export function noteTarget(): NotePlace | null {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  const selection = work?.selection ?? null
  if (article === null || selection === null) return null
  const bead = findRow(article, selection.bead)?.bead
  if (bead === undefined) return null
  const marked = inEditor() ?? spanOf(cellSelection(article, bead))
  const anchor = anchorOn(article, bead.id, marked?.side ?? selection.side, marked)
  return anchor === null ? null : { bead: bead.id, anchor }
}

interface MarkedSpan extends Span {
  readonly side: Side
}

function inEditor(): MarkedSpan | null {
  const caret = currentCaret()
  const isInEditor = document.activeElement?.closest('[data-editor]') != null
  if (caret === null || !isInEditor || caret.selected === '') return null
  return { side: caret.side, start: caret.start, end: caret.start + caret.selected.length }
}

function spanOf(selected: ReturnType<typeof cellSelection>): MarkedSpan | null {
  if (selected === null) return null
  const { side, anchor, focus } = selected
  return { side, start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** Where on the screen that is: below the selected words, or below where the keyboard is. */
export function pointOfTarget(): { readonly x: number; readonly y: number } {
  const selection = document.getSelection()
  const isInGrid = selection?.anchorNode?.parentElement?.closest('[role="grid"]') != null
  const range =
    isInGrid && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const cell = document.querySelector('[role="row"][aria-selected="true"] [data-active="true"]')
  const active = document.activeElement
  const place = active?.closest('[data-editor]') == null ? (range ?? cell ?? active) : active
  const { left = 0, width = 0, bottom = 0 } = place?.getBoundingClientRect() ?? {}
  return { x: left + width / 2, y: bottom }
}
