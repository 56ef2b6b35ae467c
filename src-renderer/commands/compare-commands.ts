import { flushSync } from 'react-dom'
import type { VersionDifference } from '../../src-core/compare/compare-version'
import type { OtherVersion } from '../../src-core/ipc/file-reading'
import { refuse } from '../../src-core/project/commands/outcome'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { takeOver } from '../../src-core/project/commands/take-over'
import { focusPanelList } from '../components/panel-list'
import { desktop } from '../desktop'
import { compareList } from '../features/compare/compare-list'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentDifferences, versionFor } from '../state/current-comparison'
import { select } from '../state/select'
import { showLines, valueOrNotice } from '../state/start-work'
import { always } from './command'
import type { Command } from './command'
import { newId } from './new-id'
import { doOutcome } from './selection-command'

/** Asks for a file with another version of the translation, and shows how it differs. */
const compareWithVersion = always(() => {
  void desktop.request('version:choose').then((result) => {
    const other = valueOrNotice(result)
    if (other !== null) compareWith(other)
  })
})

/** Shows how another version of the translation differs from that of the open article. */
export function compareWith(other: OtherVersion): void {
  const article = currentArticle(useAppStore.getState().work)
  if (article === null) return
  const comparison = versionFor(article, other)
  if (comparison === null) {
    showLines([{ key: 'compare.other-text', values: { name: other.name } }])
    return
  }
  flushSync(() => {
    useAppStore.setState({ comparison, panel: 'compare', notice: null })
  })
  go(currentDifferences()[0])
}

function go(difference: VersionDifference | undefined): void {
  if (difference !== undefined) select({ bead: difference.bead, side: 'target' })
  focusPanelList(compareList)
}

/** The difference of the selected bead. */
function selectedDifference(): VersionDifference | undefined {
  const bead = useAppStore.getState().work?.selection?.bead
  return currentDifferences().find((each) => each.bead === bead)
}

function outcomeOf(differences: readonly VersionDifference[]): Outcome {
  const { work, comparison, panel } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null || comparison === null || panel !== 'compare') return refuse('no-version')
  return takeOver(article, differences, comparison.name, newId)
}

/** Takes the text of the selected bead over; the next difference is gone to. */
const takeOverSelected: Command = {
  refusal: () => {
    const difference = selectedDifference()
    const outcome = outcomeOf(difference === undefined ? [] : [difference])
    return outcome.ok ? null : outcome.refusal
  },
  run: () => {
    const difference = selectedDifference()
    if (difference === undefined) return
    const at = currentDifferences().indexOf(difference)
    doOutcome(outcomeOf([difference]))
    const left = currentDifferences()
    go(left[Math.min(at, left.length - 1)])
  },
}

/** Takes all over, in one step that one undo takes back. */
const takeOverAll: Command = {
  refusal: () => {
    const { comparison, panel } = useAppStore.getState()
    if (comparison === null || panel !== 'compare') return 'no-version'
    return currentDifferences().length === 0 ? 'no-difference' : null
  },
  run: () => {
    doOutcome(outcomeOf(currentDifferences()))
  },
}

function goCommand(step: 1 | -1): Command {
  return {
    refusal: () => (useAppStore.getState().comparison === null ? 'no-version' : null),
    run: () => {
      flushSync(() => {
        useAppStore.setState({ panel: 'compare' })
      })
      go(differenceBeside(step))
    },
  }
}

/** The next or the previous difference from the selected bead, round the ends. */
function differenceBeside(step: 1 | -1): VersionDifference | undefined {
  const { work } = useAppStore.getState()
  const differences = currentDifferences()
  const bead = work?.selection?.bead
  const row = currentArticle(work)?.beads.findIndex(({ id }) => id === bead) ?? -1
  return step > 0
    ? (differences.find((each) => each.row > row) ?? differences[0])
    : (differences.findLast((each) => each.row < row) ?? differences.at(-1))
}

const goNextDifference = goCommand(1)
const goPreviousDifference = goCommand(-1)

/** The commands of the comparison, by their ids. */
export const compareCommands = {
  'compare-version': compareWithVersion,
  'take-over': takeOverSelected,
  'take-over-all': takeOverAll,
  'next-difference': goNextDifference,
  'previous-difference': goPreviousDifference,
} as const
