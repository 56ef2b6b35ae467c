import { flushSync } from 'react-dom'
import { afterNextFrame } from '../state/after-next-frame'
import { focusGrid } from '../features/review/focus-grid'
import { useAppStore } from '../state/app-store'
import { linksZooms } from '../state/view-state'
import type { ArticleView, LinksZoom, ReadingState } from '../state/view-state'
import { always } from './command'
import type { Command } from './command'

/** Shows the article in a view, with the keyboard at the selected bead. */
export function showView(view: ArticleView): void {
  flushSync(() => {
    useAppStore.setState({ view, linking: null, editing: null })
  })
  afterNextFrame(focusGrid)
}

function viewCommand(view: ArticleView): Command {
  return {
    refusal: () => (useAppStore.getState().view === view ? 'already-shown' : null),
    run: () => {
      showView(view)
    },
  }
}

export const showGrid = viewCommand('grid')
export const showLinks = viewCommand('links')
export const showReading = viewCommand('reading')

export const toggleDesk: Command = {
  refusal: () => (useAppStore.getState().view === 'reading' ? 'not-while-reading' : null),
  run: () => {
    useAppStore.setState(({ isDeskShown }) => ({ isDeskShown: !isDeskShown, editing: null }))
    focusGrid()
  },
}

/** Goes to the zoom so many steps further out. */
function zoomCommand(step: 1 | -1): Command {
  const wanted = (): LinksZoom | undefined =>
    linksZooms[linksZooms.indexOf(useAppStore.getState().linksZoom) + step]
  return {
    refusal: () => {
      if (useAppStore.getState().view !== 'links') return 'only-among-links'
      if (wanted() !== undefined) return null
      return step === 1 ? 'smallest-zoom' : 'largest-zoom'
    },
    run: () => {
      zoomLinks(wanted() ?? 1)
    },
  }
}

/** Shows the links at a zoom; the keyboard stays at the selected bead. */
export function zoomLinks(linksZoom: LinksZoom): void {
  flushSync(() => {
    useAppStore.setState({ linksZoom, linking: null })
  })
  afterNextFrame(focusGrid)
}

export const zoomLinksOut = zoomCommand(1)
export const zoomLinksIn = zoomCommand(-1)
export const resetLinksZoom: Command = {
  refusal: () => {
    const { view, linksZoom } = useAppStore.getState()
    if (view !== 'links') return 'only-among-links'
    return linksZoom === 1 ? 'largest-zoom' : null
  },
  run: () => {
    zoomLinks(1)
  },
}

function readingCommand(change: (reading: ReadingState) => Partial<ReadingState>): Command {
  return {
    refusal: () => (useAppStore.getState().view === 'reading' ? null : 'only-while-reading'),
    run: () => {
      useAppStore.setState(({ reading }) => ({ reading: { ...reading, ...change(reading) } }))
    },
  }
}

/** Unfolds the other side of a bead under it, or folds it again. */
export function toggleUnfolded(bead: string): void {
  useAppStore.setState(({ reading }) => {
    const unfolded = new Set(reading.unfolded)
    if (!unfolded.delete(bead)) unfolded.add(bead)
    return { reading: { ...reading, unfolded } }
  })
}

export const unfoldCounterpart: Command = {
  refusal: () => {
    const { view, work } = useAppStore.getState()
    if (view !== 'reading') return 'only-while-reading'
    return work?.selection == null ? 'nothing-selected' : null
  },
  run: () => {
    const bead = useAppStore.getState().work?.selection?.bead
    if (bead !== undefined) toggleUnfolded(bead)
  },
}

export const unfoldAll = readingCommand(({ isAllUnfolded }) => ({
  isAllUnfolded: !isAllUnfolded,
  unfolded: new Set(),
}))
export const markCorrections = readingCommand(({ marksCorrections }) => ({
  marksCorrections: !marksCorrections,
}))
export const showFurniture = readingCommand(({ showsFurniture }) => ({
  showsFurniture: !showsFurniture,
}))

/** Lays what is shown out for paper; the page goes to the printer when it stands. */
function printCommand(printing: 'print' | 'pdf'): Command {
  return always(() => {
    useAppStore.setState({ printing })
  })
}

export const print = printCommand('print')
export const printToPdf = printCommand('pdf')
