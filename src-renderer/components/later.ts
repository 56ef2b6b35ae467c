import { useSyncExternalStore } from 'react'

/** A module that is fetched when it is wanted, or before. */
export interface Later<Module> {
  /** Fetches it, once. */
  fetch(): Promise<void>
  /** The module; null until it is there. Does not ask for it. */
  useFetched(): Module | null
}

/**
 * What the window can do without for its first page. React's own `lazy` shows what was fetched only 300 ms after it showed
 * that it waits, also when it came at once.
 */
export function later<Module>(load: () => Promise<Module>): Later<Module> {
  let fetched: Module | null = null
  let fetching: Promise<void> | null = null
  const listeners = new Set<() => void>()

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  return {
    fetch() {
      fetching ??= load().then((module) => {
        fetched = module
        for (const listener of listeners) listener()
      })
      return fetching
    },
    useFetched: () => useSyncExternalStore(subscribe, () => fetched),
  }
}
