import type { Explanation } from '../../src-core/align/explanation-of'
import type { Reason } from '../../src-core/project/model'
import { ask } from './align-in-worker'

let last: Promise<unknown> = Promise.resolve()

/**
 * Explains a bead off the window's thread, one at a time, in the worker that is kept warm: reading the
 * lexicon takes longer than the answer.
 */
export function explainInWorker(explanation: Explanation): Promise<readonly Reason[]> {
  const answer = last.then(() => explain(explanation))
  last = answer.catch(() => undefined)
  return answer
}

async function explain(explanation: Explanation): Promise<readonly Reason[]> {
  const answer = await ask(
    { type: 'explain', explanation },
    // An alignment says which dictionaries cannot be read.
    { onProgress: () => undefined, onDictionaryProblems: () => undefined },
  )
  if (answer.type !== 'explained') throw new Error(answer.type)
  return answer.reasons
}
