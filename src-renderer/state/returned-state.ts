import { planReturn } from '../../src-core/return/plan-return'
import type { ReturnItem, ReturnPlan } from '../../src-core/return/return-plan'
import type { Returned } from '../../src-core/return/returned'
import type { History } from '../../src-core/project/history'
import { useAppStore } from './app-store'

/** A file that came back from a colleague, and what the user has decided about it so far. */
export interface ReturnedState {
  readonly file: Returned
  /** Items that the user chose or left out, by their keys; of all others the doubt decides. */
  readonly choices: ReadonlyMap<string, boolean>
  /** Who signs what is taken in. */
  readonly colleague: string
  /** The item or the row without a place that the keyboard stands on; null for none. */
  readonly active: string | null
}

let last: {
  readonly history: History
  readonly file: Returned
  readonly plan: ReturnPlan
} | null = null

/** What a returned file would bring into the project as it is now. */
export function planFor(history: History, file: Returned): ReturnPlan {
  const isKnown =
    last?.file === file &&
    last.history.project === history.project &&
    last.history.cursor === history.cursor
  if (last === null || !isKnown) last = { history, file, plan: planReturn(history, file) }
  return last.plan
}

/** The plan for the open project; null while no file has come back. */
export function currentPlan(): ReturnPlan | null {
  const { work, returned } = useAppStore.getState()
  return work === null || returned === null ? null : planFor(work.history, returned.file)
}

/** Whether an item is to be taken in. */
export function isChosen(item: ReturnItem, { choices }: Pick<ReturnedState, 'choices'>): boolean {
  return choices.get(item.key) ?? item.doubt === null
}

/** Chooses an item, or leaves it out. */
export function setChosen(item: ReturnItem, isToBeTaken: boolean): void {
  const { returned } = useAppStore.getState()
  if (returned === null) return
  const choices = new Map(returned.choices).set(item.key, isToBeTaken)
  useAppStore.setState({ returned: { ...returned, choices } })
}
