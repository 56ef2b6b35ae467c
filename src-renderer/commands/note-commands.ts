import { flushSync } from 'react-dom'
import type { Article } from '../../src-core/project/model'
import { findRow } from '../../src-core/project/find-row'
import {
  annotationsOf,
  annotationsOfBead,
  isThread,
} from '../../src-core/project/queries/annotations-of'
import type { TextNote } from '../../src-core/project/queries/annotations-of'
import { notesAt } from '../../src-core/project/queries/notes-at'
import type { AnchorPlace } from '../../src-core/project/queries/resolve-anchor'
import { cellSelection } from '../features/notes/cell-selection'
import { noteTarget, pointOfTarget } from '../features/notes/note-target'
import { focusGrid } from '../features/review/focus-grid'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentCaret } from '../state/caret'
import { dispatch } from '../state/dispatch'
import { select } from '../state/select'
import { setNotes } from '../state/set-notes'
import { always } from './command'
import type { Command } from './command'
import type { RefusalCode } from '../../src-core/strings/en/steps'

function noTarget(): RefusalCode | null {
  const { work } = useAppStore.getState()
  if (work?.selection == null) return 'nothing-selected'
  if (work.selection.others.length > 0) return 'one-bead-at-a-time'
  const article = currentArticle(work)
  const bead = article === null ? undefined : findRow(article, work.selection.bead)?.bead
  if (bead === undefined) return 'nothing-selected'
  return bead.source.length + bead.target.length === 0 ? 'nothing-to-annotate' : null
}

/** Opens a comment on what is selected, to be written in the margin. */
export const comment: Command = {
  refusal: noTarget,
  run: () => {
    const target = noteTarget()
    if (target === null) return
    dispatch({ type: 'close-step' })
    setNotes({ draft: { ...target, keyboard: true }, thread: null, isMarginShown: true })
  },
}

/** Asks for the category and the severity of an issue in what is selected. */
export const markIssue: Command = {
  refusal: noTarget,
  run: () => {
    const target = noteTarget()
    if (target === null) return
    dispatch({ type: 'close-step' })
    setNotes({ marking: { ...target, ...pointOfTarget(), issue: null } })
  },
}

/** Shows the comments beside their rows, or hides them. */
export const toggleComments = always(() => {
  const { isMarginShown } = useAppStore.getState().notes
  flushSync(() => {
    setNotes({ isMarginShown: !isMarginShown, draft: null })
  })
  if (isMarginShown) focusGrid()
})

interface Stop {
  readonly id: string
  readonly place: AnchorPlace | null
}

function openThreads(article: Article): readonly Stop[] {
  return annotationsOf(article).threads.flatMap(({ thread, place }) =>
    thread.resolved === null ? [{ id: thread.id, place }] : [],
  )
}

function issues(article: Article): readonly Stop[] {
  return annotationsOf(article).issues.map(({ issue, place }) => ({ id: issue.id, place }))
}

/** Goes from note to note in the order of the text and round its end: from the current one, else from the bead. */
function goCommand(
  stopsOf: (article: Article) => readonly Stop[],
  current: () => string | null,
  step: 1 | -1,
  none: RefusalCode,
  goTo: (stop: Stop) => void,
): Command {
  return {
    refusal: () => {
      const article = currentArticle(useAppStore.getState().work)
      return article === null || stopsOf(article).length === 0 ? none : null
    },
    run: () => {
      const { work } = useAppStore.getState()
      const article = currentArticle(work)
      if (article === null) return
      const stops = stopsOf(article)
      const bead = work?.selection?.bead ?? ''
      const here = findRow(article, bead)?.index ?? -1
      const at = stops.findIndex(({ id, place }) => id === current() && place?.bead === bead)
      const rowOf = ({ place }: Stop) => place?.row ?? 0
      const next =
        at >= 0
          ? stops[(at + step + stops.length) % stops.length]
          : step === 1
            ? (stops.find((stop) => rowOf(stop) >= here) ?? stops[0])
            : (stops.findLast((stop) => rowOf(stop) <= here) ?? stops.at(-1))
      if (next !== undefined) goTo(next)
    },
  }
}

function goToPlace(place: AnchorPlace | null): void {
  const { work } = useAppStore.getState()
  const bead = place?.bead ?? currentArticle(work)?.beads[0]?.id
  if (bead !== undefined) select({ bead, side: place?.side ?? work?.selection?.side ?? 'target' })
}

/** Goes to a thread and unfolds it; with `keyboard` the thread gets it. */
export function standOnThread({ id, place }: Stop, keyboard: boolean): void {
  setNotes({ thread: { id, keyboard }, draft: null, isMarginShown: true })
  goToPlace(place)
}

/** Goes to an issue: its bead is selected, its words are lit. */
export function standOnIssue({ id, place }: Stop): void {
  setNotes({ issue: id })
  goToPlace(place)
}

/** Goes to the note on some words, wherever it stands; a thread gets the keyboard if that is wanted. */
export function standOnNote({ about }: TextNote, keyboard: boolean): void {
  const article = currentArticle(useAppStore.getState().work)
  if (article === null) return
  const { threads, issues: all } = annotationsOf(article)
  const { id } = about
  const place =
    threads.find(({ thread }) => thread.id === id)?.place ??
    all.find(({ issue }) => issue.id === id)?.place ??
    null
  if (isThread(about)) standOnThread({ id, place }, keyboard)
  else standOnIssue({ id, place })
}

/** The notes at the caret, or on the selected words or the selected bead. */
function notesHere(): readonly TextNote[] {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  const bead = article === null ? undefined : findRow(article, work?.selection?.bead ?? '')?.bead
  if (article === null || bead === undefined) return []
  const caret = currentCaret()
  if (caret !== null) return notesAt(article, bead, caret.side, caret.offset)
  const selected = cellSelection(article, bead)
  if (selected !== null) return notesAt(article, bead, selected.side, selected.focus)
  const { threads, issues: all } = annotationsOfBead(article, bead.id)
  return [...threads.map(({ thread }) => thread), ...all.map(({ issue }) => issue)].map(
    (about) => ({
      start: 0,
      end: 0,
      about,
    }),
  )
}

/** Opens the note at the caret: the comment in the margin, or the issue below the editor. */
export const noteHere: Command = {
  refusal: () => (notesHere().length === 0 ? 'no-note-here' : null),
  run: () => {
    const [first] = notesHere()
    if (first === undefined) return
    flushSync(() => {
      standOnNote(first, true)
    })
    if (isThread(first.about)) return
    document
      .querySelector<HTMLElement>(`[data-issue="${CSS.escape(first.about.id)}"] button`)
      ?.focus()
  },
}

const goThread = (step: 1 | -1): Command =>
  goCommand(
    openThreads,
    () => useAppStore.getState().notes.thread?.id ?? null,
    step,
    'no-comments',
    (stop) => {
      standOnThread(stop, true)
    },
  )

const goIssue = (step: 1 | -1): Command =>
  goCommand(
    issues,
    () => useAppStore.getState().notes.issue,
    step,
    'no-issues',
    (stop) => {
      standOnIssue(stop)
      focusGrid()
    },
  )

export const goNextComment = goThread(1)
export const goPreviousComment = goThread(-1)
export const goNextIssue = goIssue(1)
export const goPreviousIssue = goIssue(-1)
