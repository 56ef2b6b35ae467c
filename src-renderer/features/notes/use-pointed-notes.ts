import { useEffect, useState } from 'react'
import type { Article } from '../../../src-core/project/model'
import { annotationsOf } from '../../../src-core/project/queries/annotations-of'
import type { TextNote } from '../../../src-core/project/queries/annotations-of'
import { beadField } from '../../components/bead-field'
import { corrected } from '../find/corrected-text'
import type { PointedNotes } from './note-tip'
import { textOfSentence } from './text-of-sentence'

const delayMs = 300

/** What the pointer rests on in the grid; `onClick` is told of the notes that are clicked. */
export function usePointedNotes(
  article: Article,
  onClick: (notes: readonly TextNote[]) => void,
): PointedNotes | null {
  const [pointed, setPointed] = useState<PointedNotes | null>(null)
  useEffect(() => {
    if (annotationsOf(article).bySentence.size === 0) return
    let timer: number | undefined
    const onMove = (event: PointerEvent) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        setPointed(event.buttons === 0 ? notesAt(article, event) : null)
      }, delayMs)
    }
    const onPress = (event: MouseEvent) => {
      const found = document.getSelection()?.isCollapsed === false ? null : notesAt(article, event)
      if (found !== null) onClick(found.notes)
    }
    const hide = () => {
      window.clearTimeout(timer)
      setPointed(null)
    }
    document.addEventListener('pointermove', onMove)
    document.addEventListener('click', onPress)
    document.addEventListener('keydown', hide)
    document.addEventListener('wheel', hide, { passive: true })
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointermove', onMove)
      document.removeEventListener('click', onPress)
      document.removeEventListener('keydown', hide)
      document.removeEventListener('wheel', hide)
    }
  }, [article, onClick])
  return pointed
}

/** The notes whose words are at a point of the window. Highlights are no elements, so their boxes are asked. */
function notesAt(
  article: Article,
  { target, clientX, clientY }: globalThis.MouseEvent,
): PointedNotes | null {
  const element =
    target instanceof Element
      ? target.closest<HTMLElement>(`:is(${beadField}) [data-sentence]`)
      : null
  const id = element?.dataset['sentence'] ?? ''
  const candidates = annotationsOf(article).bySentence.get(id)
  if (element === null || candidates === undefined) return null
  const rangesOf = corrected(element, textOfSentence(article, id))
  const boxesOf = (note: TextNote): readonly DOMRect[] =>
    (rangesOf?.(note) ?? []).flatMap((range) => [...range.getClientRects()])
  const isAt = ({ left, right, top, bottom }: DOMRect) =>
    left <= clientX && clientX <= right && top <= clientY && clientY <= bottom
  const notes = candidates.filter((note) => boxesOf(note).some(isAt))
  const [first] = notes
  const box = first === undefined ? undefined : boxesOf(first).find(isAt)
  return box === undefined ? null : { notes, x: box.left, y: box.bottom }
}
