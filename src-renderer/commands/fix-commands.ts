import type { DecidedFinding } from '../../src-core/checks/decided-findings'
import { fixFindings } from '../../src-core/project/commands/fix-findings'
import { focusFindings } from '../features/findings/focus-findings'
import { useAppStore } from '../state/app-store'
import { currentFindings } from '../state/current-findings'
import type { FindingGroup } from '../state/findings-state'
import { selectFinding } from '../state/select-finding'
import type { Command } from './command'
import { decideCommand } from './finding-commands'

/** Mends the selected finding where it is certain how. */
export const fixSelectedFinding = decideCommand((article, found) => fixFindings(article, [found]))

/** Mends all open findings of the kind of the selected one, in one step that one undo takes back. */
export const fixFindingsAlike = decideCommand((article, found) =>
  fixFindings(article, findingsAlike(found)),
)

/** The open findings of the same kind that can be mended. */
export function findingsAlike({ check }: DecidedFinding): readonly DecidedFinding[] {
  return currentFindings().open.filter(
    (each) => each.check === check && each.finding.fix !== undefined,
  )
}

/** Lists what is missing or added, or how it is written. */
export function showFindings(group: FindingGroup): void {
  useAppStore.setState(({ findings }) => ({ findings: { ...findings, group, kind: null } }))
  selectFinding(currentFindings().open[0] ?? null)
}

/** Goes from the one list to the other. */
export const showOtherFindings: Command = {
  refusal: () => (useAppStore.getState().panel === 'findings' ? null : 'no-finding'),
  run: () => {
    const { group } = useAppStore.getState().findings
    showFindings(group === 'coverage' ? 'writing' : 'coverage')
    focusFindings()
  },
}
