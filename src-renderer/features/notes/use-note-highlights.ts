import { useDeferredValue, useEffect } from 'react'
import type { Article } from '../../../src-core/project/model'
import { annotationsOf, isThread } from '../../../src-core/project/queries/annotations-of'
import type { Annotations } from '../../../src-core/project/queries/annotations-of'
import { resolveAnchor } from '../../../src-core/project/queries/resolve-anchor'
import type { Span } from '../../../src-core/text/span'
import { useAppStore } from '../../state/app-store'
import type { NotesState } from '../../state/notes-state'
import { beadField } from '../../components/bead-field'
import { corrected } from '../find/corrected-text'
import { markNames, markOf } from './mark-names'
import type { MarkName } from './mark-names'
import { textOfSentence } from './text-of-sentence'

/** A stretch of a sentence with how it is marked. */
interface Mark extends Span {
  readonly name: MarkName
}

type MarksBySentence = ReadonlyMap<string, readonly Mark[]>

/**
 * Marks what comments and issues are about in the rows that are in the page, also in those that come
 * later. Ranges over the text as it stands: no letter is wrapped, so Arabic keeps its shapes and order.
 */
export function useNoteHighlights(article: Article): void {
  const notes = useAppStore((state) => state.notes)
  const view = useAppStore((state) => state.view)
  const zoom = useAppStore((state) => state.linksZoom)
  // The letters that were typed are shown before their marks follow.
  const marked = useDeferredValue(article)
  useEffect(() => {
    const grid = document.querySelector(beadField)
    if (grid === null) return
    const marks = marksBySentence(marked, annotationsOf(marked), notes)
    if (marks.size === 0) return
    const show = () => {
      showMarks(grid, marked, marks)
    }
    show()
    const observer = new MutationObserver(show)
    observer.observe(grid, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const name of markNames) CSS.highlights.delete(name)
    }
  }, [marked, notes, view, zoom])
}

function marksBySentence(
  article: Article,
  { bySentence }: Annotations,
  notes: NotesState,
): MarksBySentence {
  const marks = new Map<string, Mark[]>()
  const add = (sentence: string, mark: Mark) => {
    const known = marks.get(sentence)
    if (known === undefined) marks.set(sentence, [mark])
    else known.push(mark)
  }
  for (const [sentence, found] of bySentence) {
    for (const { start, end, about } of found) {
      add(sentence, { start, end, name: markOf(about) })
      if (isThread(about) && about.id === notes.thread?.id) {
        add(sentence, { start, end, name: 'comment-now' })
      }
      if (!isThread(about) && about.id === notes.issue) {
        add(sentence, { start, end, name: 'issue-now' })
      }
    }
  }
  for (const [place, name] of [
    [notes.draft, 'comment-now'],
    [notes.marking, 'issue-now'],
  ] as const) {
    const spans = place === null ? [] : (resolveAnchor(article, place.anchor)?.spans ?? [])
    for (const { sentence, start, end } of spans) add(sentence, { start, end, name })
  }
  return marks
}

function showMarks(grid: Element, article: Article, bySentence: MarksBySentence): void {
  const highlights = new Map(markNames.map((name) => [name, new Highlight()]))
  for (const element of grid.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const id = element.dataset['sentence'] ?? ''
    const marks = bySentence.get(id)
    if (marks === undefined) continue
    const rangesOf = corrected(element, textOfSentence(article, id))
    for (const mark of marks) {
      for (const range of rangesOf?.(mark) ?? []) highlights.get(mark.name)?.add(range)
    }
  }
  markNames.forEach((name, priority) => {
    const highlight = highlights.get(name)
    if (highlight === undefined) return
    highlight.priority = priority
    CSS.highlights.set(name, highlight)
  })
}
