import type { Side } from '../../src-core/project/model'
import type { DecidedFinding } from '../../src-core/checks/decided-findings'
import { useAppStore } from './app-store'
import { findingId } from './findings-state'
import { select } from './select'

/** Goes to a finding: its bead is selected in the grid; null leaves the grid as it is. */
export function selectFinding(found: DecidedFinding | null): void {
  const fact = found?.finding.fact ?? null
  useAppStore.setState(({ findings }) => ({
    findings: {
      ...findings,
      selected: found === null ? null : findingId(found),
      lit: found === null || fact === null ? null : { bead: found.bead, fact },
    },
  }))
  if (found !== null) select({ bead: found.bead, side: sideOf(found) })
}

/** The side that has what the other one lacks. */
export function sideOf({ finding }: DecidedFinding): Side {
  return finding.spans[0]?.side ?? (finding.lacking === 'source' ? 'target' : 'source')
}
