import type { Problem } from '../../src-core/errors'
import type { DictionaryText } from '../../src-core/ipc/dictionaries'
import { desktop } from '../desktop'

/** The dictionaries that are switched on now. */
export interface CurrentDictionaries {
  /** Stands for exactly these texts. */
  readonly revision: string
  readonly dictionaries: readonly DictionaryText[]
  /** Why some of them could not be read; alignment goes on without them. */
  readonly problems: readonly Problem[]
}

let held: Omit<CurrentDictionaries, 'problems'> | null = null

/**
 * Asks the main process for the dictionaries, with what the open projects teach now if `learnsFirst`; their texts
 * come again only when they have changed.
 */
export async function currentDictionaries(learnsFirst: boolean): Promise<CurrentDictionaries> {
  const read = await desktop.request('dictionary:read', held?.revision ?? null, learnsFirst)
  if (!read.ok) return { revision: '', dictionaries: [], problems: [read.problem] }
  const { revision, dictionaries, problems } = read.value
  held = { revision, dictionaries: dictionaries ?? held?.dictionaries ?? [] }
  return { ...held, problems }
}
