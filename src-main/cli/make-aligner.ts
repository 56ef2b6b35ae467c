import { createAligner, type Aligner } from '../../src-core/align/create-aligner'
import { parseLexicon } from '../../src-core/align/lexicon/parse-lexicon'
import { ok, type Result } from '../../src-core/errors'
import type { DictionaryText } from '../../src-core/ipc/dictionaries'
import { loadAlignerData } from '../aligner-data'
import type { ChosenDictionaries } from './command'
import type { Context } from './context'
import { describeProblem } from './failure'
import { loadDictionaries } from './load-dictionaries'
import { terminalMessage } from './text-view/terminal-text'

/**
 * The aligner with the data that the program ships and the user's dictionaries. Takes a moment: make it
 * once. A dictionary that was named and cannot be used is a problem; one of the app's is passed over with
 * a message.
 */
export async function makeAligner(
  chosen: ChosenDictionaries,
  { terminal, translate }: Context,
): Promise<Result<Aligner>> {
  const loaded = await loadDictionaries(chosen, terminal.environment)
  const [problem] = loaded.problems
  if (problem !== undefined && chosen !== null) return { ok: false, problem }
  for (const each of loaded.problems) {
    terminal.writeError(`${terminalMessage(describeProblem(each, translate))}\n`)
  }
  return ok(
    createAligner({ ...loadAlignerData(), dictionaries: loaded.dictionaries.map(userDictionary) }),
  )
}

function userDictionary({ name, text }: DictionaryText) {
  return { name, entries: parseLexicon(text) }
}
