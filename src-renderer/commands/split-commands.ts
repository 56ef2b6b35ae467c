import {
  canSplitBead,
  moveSplit,
  proposeBeadSplit,
  proposeParagraphSplit,
  splitAsProposed,
} from '../../src-core/project/commands/split-proposal'
import type { SplitProposal, SplitStep } from '../../src-core/project/commands/split-proposal'
import { findRow } from '../../src-core/project/find-row'
import type { Article, Bead, Side } from '../../src-core/project/model'
import { beadText } from '../../src-core/project/queries/bead-text'
import { directionOf } from '../../src-core/text/languages'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import { focusGrid } from '../features/review/focus-grid'
import { cellSelection } from '../features/notes/cell-selection'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentCaret } from '../state/caret'
import { doChange } from '../state/dispatch'
import type { Splitting } from '../state/splitting'
import type { Command } from './command'
import { newId } from './new-id'

/** A place that somebody pointed out before: the caret of the editor, or what is selected in a cell. */
function pointedPlace(article: Article, bead: Bead): Partial<Record<Side, number>> {
  const caret = currentCaret()
  if (caret !== null) return innerPlace(article, bead, caret.side, [caret.offset])
  const selected = cellSelection(article, bead)
  if (selected === null) return {}
  const { anchor, focus, side } = selected
  return innerPlace(article, bead, side, [Math.min(anchor, focus), Math.max(anchor, focus)])
}

/** The first of the offsets that has text on either hand. */
function innerPlace(
  article: Article,
  bead: Bead,
  side: Side,
  offsets: readonly number[],
): Partial<Record<Side, number>> {
  const text = beadText(article, bead, side)
  const inner = offsets.find(
    (offset) => text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== '',
  )
  if (inner === undefined) return {}
  const gap = /^\s*/u.exec(text.slice(inner))?.[0].length ?? 0
  return { [side]: inner + gap }
}

interface ToSplit {
  readonly article: Article
  readonly bead: Bead
  /** Whether its paragraph is meant. */
  readonly isParagraph: boolean
}

/** What would be split: the selected bead, or its paragraph where rows are paragraphs; or why nothing can be. */
function toSplit(): ToSplit | RefusalCode {
  const { work, level, editing } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null || work?.selection == null) return 'nothing-selected'
  if (work.selection.others.length > 0) return 'one-bead-at-a-time'
  const bead = findRow(article, work.selection.bead)?.bead
  if (bead === undefined) return 'no-such-bead'
  return { article, bead, isParagraph: level === 'paragraph' && editing === null }
}

/** Where it would be split, or why it cannot be. */
function proposalNow(): SplitProposal | RefusalCode {
  const found = toSplit()
  if (typeof found === 'string') return found
  const { article, bead, isParagraph } = found
  if (isParagraph) return proposeParagraphSplit(article, bead.id) ?? 'one-bead-paragraph'
  return proposeBeadSplit(article, bead.id, pointedPlace(article, bead)) ?? 'no-place-to-split'
}

function refusalNow(): RefusalCode | null {
  const found = toSplit()
  if (typeof found === 'string') return found
  const { article, bead, isParagraph } = found
  if (isParagraph) {
    return proposeParagraphSplit(article, bead.id) === null ? 'one-bead-paragraph' : null
  }
  return canSplitBead(article, bead.id) ? null : 'no-place-to-split'
}

let known: {
  readonly article: Article | null
  readonly selection: unknown
  readonly level: string
  readonly refusal: RefusalCode | null
} | null = null

/** Asked by the tools after each key, so the answer is kept for as long as it is true. */
function splitRefusal(): RefusalCode | null {
  const { work, level, splitting, editing } = useAppStore.getState()
  if (splitting !== null) return null
  const article = currentArticle(work)
  const selection = work?.selection ?? null
  const asked = level === 'paragraph' && editing !== null ? 'sentence' : level
  if (known?.article !== article || known.selection !== selection || known.level !== asked) {
    known = { article, selection, level: asked, refusal: refusalNow() }
  }
  return known.refusal
}

function make(proposal: SplitProposal): void {
  const article = currentArticle(useAppStore.getState().work)
  if (article === null) return
  const outcome = splitAsProposed(article, proposal, newId)
  if (outcome.ok) doChange(outcome.change, outcome.label, outcome.focus)
}

/** Ends the proposal and gives the keyboard back to where it was. */
function leave({ editing }: Splitting): void {
  useAppStore.setState({ splitting: null, editing })
  if (editing === null) focusGrid()
}

/** Shows where the selected bead would be split; when that is shown, splits it. */
export const splitSelected: Command = {
  refusal: splitRefusal,
  run: () => {
    const { work, splitting, editing } = useAppStore.getState()
    if (splitting !== null) {
      finishSplitting.run()
      return
    }
    const article = currentArticle(work)
    const proposal = proposalNow()
    if (article === null || work?.selection == null || typeof proposal === 'string') return
    const { bead } = work.selection
    document.getSelection()?.empty()
    useAppStore.setState({ splitting: { proposal, article, bead, editing }, editing: null })
    focusGrid()
  },
}

/** Splits at the caret, or where both sides fit best, without asking. */
export const splitAtOnce: Command = {
  refusal: splitRefusal,
  run: () => {
    if (useAppStore.getState().splitting !== null) {
      finishSplitting.run()
      return
    }
    const proposal = proposalNow()
    if (typeof proposal !== 'string') make(proposal)
  },
}

function notSplitting(): RefusalCode | null {
  return useAppStore.getState().splitting === null ? 'not-splitting' : null
}

/** Changes the proposal, as long as there is one. */
export function changeSplit(change: (splitting: Splitting, side: Side) => SplitProposal): void {
  const { splitting, work } = useAppStore.getState()
  if (splitting === null || work?.selection == null) return
  const proposal = change(splitting, work.selection.side)
  if (proposal !== splitting.proposal)
    useAppStore.setState({ splitting: { ...splitting, proposal } })
}

/** Moves the cut of the selected side; left is on where its text runs from the right. */
function cutCommand(step: SplitStep, towards: 'left' | 'right' | 'on' | 'back'): Command {
  return {
    refusal: notSplitting,
    run: () => {
      changeSplit(({ proposal, article }, side) => {
        const on = directionOf(article.languages[side]) === 'rtl' ? 'left' : 'right'
        const direction = towards === on || towards === 'on' ? 1 : -1
        return moveSplit(article, proposal, side, step, direction)
      })
    },
  }
}

export const cutLeft = cutCommand('word', 'left')
export const cutRight = cutCommand('word', 'right')
export const cutBySentenceOn = cutCommand('sentence', 'on')
export const cutBySentenceBack = cutCommand('sentence', 'back')

export const finishSplitting: Command = {
  refusal: notSplitting,
  run: () => {
    const { splitting } = useAppStore.getState()
    if (splitting === null) return
    useAppStore.setState({ splitting: null })
    make(splitting.proposal)
    leave(splitting)
  },
}

export const cancelSplitting: Command = {
  refusal: notSplitting,
  run: () => {
    const { splitting } = useAppStore.getState()
    if (splitting !== null) leave(splitting)
  },
}
