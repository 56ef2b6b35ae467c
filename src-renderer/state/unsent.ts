import { useAppStore } from './app-store'

/**
 * What was written of a comment that is not sent, as long as the window is open: a field leaves the page with its row, and
 * with its article. Null where nothing was begun. A name for each field: that of a thread for a reply to it, of a comment
 * that is written anew, of the sentence for a new one.
 */
export function useUnsent(name: string): string | null {
  return useAppStore(({ unsent }) => unsent[name] ?? null)
}

/** Keeps what was written; null forgets it. */
export function setUnsent(name: string, text: string | null): void {
  useAppStore.setState(({ unsent }) => ({
    unsent: Object.fromEntries([
      ...Object.entries(unsent).filter(([other]) => other !== name),
      ...(text === null ? [] : [[name, text] as const]),
    ]),
  }))
}
