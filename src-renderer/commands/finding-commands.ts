import { flushSync } from 'react-dom'
import type { DecidedFinding } from '../../src-core/checks/decided-findings'
import {
  acceptFinding,
  markFinding,
  reopenFinding,
} from '../../src-core/project/commands/decide-finding'
import { linkBeads } from '../../src-core/project/commands/link-beads'
import { markKind } from '../../src-core/project/commands/mark-kind'
import { refuse } from '../../src-core/project/commands/outcome'
import type { Outcome } from '../../src-core/project/commands/outcome'
import type { Article } from '../../src-core/project/model'
import { defaultQuality } from '../../src-core/quality/presets'
import { focusFindings } from '../features/findings/focus-findings'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentFindings, selectedFinding } from '../state/current-findings'
import { findingId } from '../state/findings-state'
import { selectFinding } from '../state/select-finding'
import type { Command } from './command'
import { always } from './command'
import { newId } from './new-id'
import { decision, doOutcome } from './selection-command'
import { togglePanel } from './view-commands'

/** Opens the list of omissions and additions at its first open finding, with the keyboard in it. */
export const toggleFindings = always(() => {
  togglePanel('findings', () => {
    if (selectedFinding() === null) selectFinding(currentFindings().open[0] ?? null)
    focusFindings()
  })
})

type Decide = (article: Article, found: DecidedFinding) => Outcome

function outcomeOf(decide: Decide): Outcome {
  const { work, panel } = useAppStore.getState()
  const article = currentArticle(work)
  const found = panel === 'findings' ? selectedFinding() : null
  return article === null || found === null ? refuse('no-finding') : decide(article, found)
}

/** A command that decides the selected finding, and goes to the next one that is open. */
export function decideCommand(decide: Decide): Command {
  return {
    refusal: () => {
      const outcome = outcomeOf(decide)
      return outcome.ok ? null : outcome.refusal
    },
    run: () => {
      decideSelected(decide)
    },
  }
}

/** Decides the selected finding; the next open one takes its place. */
export function decideSelected(decide: Decide): void {
  const outcome = outcomeOf(decide)
  const found = selectedFinding()
  if (!outcome.ok || found === null) return
  const at = currentFindings().open.findIndex((each) => findingId(each) === findingId(found))
  doOutcome(outcome)
  const { open } = currentFindings()
  const next = open[Math.min(Math.max(at, 0), open.length - 1)]
  selectFinding(next ?? null)
}

export const markSelectedFinding = decideCommand((article, found) => {
  const quality = useAppStore.getState().work?.history.project.quality ?? defaultQuality
  return markFinding(article, found, quality, decision(), newId)
})

export const acceptSelectedFinding = decideCommand((article, found) =>
  acceptFinding(article, found, decision()),
)

export const furnitureSelectedFinding = decideCommand((article, { bead }) =>
  isAboutWriting() ? refuse('no-finding') : markKind(article, [bead], 'other'),
)

/** Whether how texts are written is listed: nothing of that stands elsewhere, or is furniture. */
function isAboutWriting(): boolean {
  return useAppStore.getState().findings.group === 'writing'
}

/** Joins the bead of the selected finding with the row where what it lacks stands. */
export function linkFindingWith(other: string): void {
  decideSelected((article, { bead }) => linkBeads(article, [bead, other]))
}

export const linkSelectedFinding: Command = {
  refusal: () => {
    const outcome = outcomeOf((article, { bead }) =>
      isAboutWriting()
        ? refuse('no-finding')
        : article.beads.length < 2
          ? refuse('one-bead-only')
          : markKind(article, [bead], 'other'),
    )
    return outcome.ok || outcome.refusal === 'same-kind' ? null : outcome.refusal
  },
  run: () => {
    useAppStore.setState({ dialog: 'link-finding' })
  },
}

/** Takes the decision about the selected finding back. It stays selected, open again. */
export const reopenSelectedFinding: Command = {
  refusal: () => {
    const outcome = outcomeOf((article, found) => reopenFinding(article, found, decision()))
    return outcome.ok ? null : outcome.refusal
  },
  run: () => {
    doOutcome(outcomeOf((article, found) => reopenFinding(article, found, decision())))
  },
}

function goCommand(step: 1 | -1): Command {
  return {
    refusal: () =>
      useAppStore.getState().panel === 'findings' && currentFindings().open.length === 0
        ? 'no-open-finding'
        : null,
    run: () => {
      goFinding(step)
    },
  }
}

/** Goes to the next or the previous open finding, round the ends; opens the panel where it is closed. */
function goFinding(step: 1 | -1): void {
  if (useAppStore.getState().panel !== 'findings') {
    flushSync(() => {
      useAppStore.setState({ panel: 'findings' })
    })
  }
  const { open } = currentFindings()
  const selected = selectedFinding()
  const at = selected === null ? -1 : open.indexOf(selected)
  const from = at < 0 && step < 0 ? 0 : at
  const next = open[(from + step + open.length) % open.length]
  if (next !== undefined) selectFinding(next)
  focusFindings()
}

export const goNextFinding = goCommand(1)
export const goPreviousFinding = goCommand(-1)
