import { checks } from '../../../src-core/checks/index'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import type { PanelLine } from '../../components/panel-list'
import { findingId } from '../../state/findings-state'

/** A line of the list: the heading of a kind, or a finding. */
export type FindingRow = PanelLine &
  (
    | { readonly type: 'heading'; readonly count: number }
    | { readonly type: 'finding'; readonly found: DecidedFinding }
  )

const headingHeightPx = 32
const findingHeightPx = 92

/** Stands in a heading for what was decided. */
export const decidedKind = 'decided'

/** The open findings kind by kind, and below them the decided ones where they are wanted. */
export function findingRows(
  open: readonly DecidedFinding[],
  decided: readonly DecidedFinding[],
): readonly FindingRow[] {
  const groups = checks.map((check) => ({
    kind: check.id,
    findings: open.filter((found) => found.check === check),
  }))
  return [...groups, { kind: decidedKind, findings: decided }]
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ kind, findings }): readonly FindingRow[] => [
      {
        type: 'heading',
        key: kind,
        isOption: false,
        heightPx: headingHeightPx,
        count: findings.length,
      },
      ...findings.map((found) => ({
        type: 'finding' as const,
        key: findingId(found),
        isOption: true,
        heightPx: findingHeightPx,
        found,
      })),
    ])
}
