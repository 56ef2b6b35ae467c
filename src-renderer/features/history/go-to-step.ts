import { useAppStore } from '../../state/app-store'
import { dispatch } from '../../state/dispatch'

/**
 * Takes the project to the state after its first `cursor` steps, with the bead of the step that ended
 * there selected; at the very beginning, that of the first step.
 */
export function goToStep(cursor: number): void {
  const { work } = useAppStore.getState()
  if (work === null) return
  const { steps } = work.history
  dispatch({ type: 'go-to', cursor }, steps[Math.max(0, cursor - 1)]?.focus ?? null)
}
