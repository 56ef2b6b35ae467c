import type { Reason } from '../../src-core/project/model'
import type { AppState } from './app-state'

/** The fact whose letters are lit in a bead: the one that is pointed at, else that of the selected finding. */
export function litFact({ pointedFact, panel, findings }: AppState, bead: string): Reason | null {
  if (pointedFact !== null) return pointedFact
  return panel === 'findings' && findings.lit?.bead === bead ? findings.lit.fact : null
}
