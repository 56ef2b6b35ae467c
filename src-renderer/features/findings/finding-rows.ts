import { coverageChecks } from '../../../src-core/checks/index'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { findingId } from '../../state/findings-state'

/** A line of the list: the heading of a kind, or a finding. */
export type FindingRow =
  | { readonly type: 'heading'; readonly kind: string; readonly count: number }
  | { readonly type: 'finding'; readonly id: string; readonly found: DecidedFinding }

/** Stands in a heading for what was decided. */
export const decidedKind = 'decided'

/** The open findings kind by kind, and below them the decided ones where they are wanted. */
export function findingRows(
  open: readonly DecidedFinding[],
  decided: readonly DecidedFinding[],
): readonly FindingRow[] {
  const groups = coverageChecks.map((check) => ({
    kind: check.id,
    findings: open.filter((found) => found.check === check),
  }))
  return [...groups, { kind: decidedKind, findings: decided }]
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ kind, findings }): readonly FindingRow[] => [
      { type: 'heading', kind, count: findings.length },
      ...findings.map((found) => ({ type: 'finding' as const, id: findingId(found), found })),
    ])
}
