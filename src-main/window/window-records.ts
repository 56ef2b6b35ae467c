import type { JsonStore } from '../files/json-store'
import { emptyMemory } from '../memory'
import type { Memory, RememberedWindow } from '../memory'

/** What is remembered of the windows that are there, by a number for each. */
export interface WindowRecords {
  begin(id: number, window: RememberedWindow): Promise<void>
  change(id: number, change: Partial<RememberedWindow>): Promise<void>
  /** A window that was closed while others stay does not come back. */
  forget(id: number): Promise<void>
  get(id: number): RememberedWindow | null
  count(): number
}

/** Keeps the memory as the windows are; the app may end at any moment. */
export function windowRecords(memory: JsonStore<Memory | null>): WindowRecords {
  const records = new Map<number, RememberedWindow>()

  async function keep(): Promise<void> {
    await memory.write({ ...(memory.read() ?? emptyMemory), windows: [...records.values()] })
  }

  return {
    begin(id, window) {
      records.set(id, window)
      return keep()
    },
    async change(id, change) {
      const record = records.get(id)
      if (record === undefined) return
      records.set(id, { ...record, ...change })
      await keep()
    },
    forget(id) {
      records.delete(id)
      return keep()
    },
    get: (id) => records.get(id) ?? null,
    count: () => records.size,
  }
}
