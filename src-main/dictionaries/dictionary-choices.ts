import { join } from 'node:path'
import { z } from 'zod'
import { openJsonStore } from '../files/json-store'
import type { JsonStore } from '../files/json-store'

/** What the user decided about dictionaries. */
export interface DictionaryChoices {
  /** Paths of the files that the user added, in that order. */
  readonly added: readonly string[]
  /** Paths of those that are switched off; empty for what was learned from approved beads. */
  readonly switchedOff: readonly string[]
}

const schema = z.object({
  added: z.array(z.string()).readonly().catch([]),
  switchedOff: z.array(z.string()).readonly().catch([]),
})

/** Opens the choices, which are kept beside the settings. */
export function openDictionaryChoices(folder: string): JsonStore<DictionaryChoices> {
  return openJsonStore(join(folder, 'dictionaries.json'), schema, { added: [], switchedOff: [] })
}
