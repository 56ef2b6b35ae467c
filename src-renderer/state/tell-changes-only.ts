import type { StoreApi } from 'zustand'

/** Keeps a store quiet about what changes nothing in it: else each subscription of the window looks what it was. */
export function tellChangesOnly<State extends object>(store: StoreApi<State>): void {
  const { setState, getState } = store
  store.setState = (change) => {
    const before = getState()
    const next = typeof change === 'function' ? change(before) : change
    const names = Object.keys(next) as (keyof State)[]
    if (names.some((name) => !Object.is(next[name], before[name]))) setState(next)
  }
}
