import { AlignmentCancelled } from '../../src-core/align/alignment-cancelled'
import type { Problem } from '../../src-core/errors'
import type { Proposal } from '../../src-core/load/proposal'
import type { ProposedBead } from '../../src-core/project/commands/realign-beads'
import type { Article } from '../../src-core/project/model'
import type { AlignAnswer, AlignRequest, AlignTask } from './align-messages'
import { currentDictionaries } from './current-dictionaries'
import { keepWorker, takeWorker } from './kept-worker'

export interface AlignInWorkerOptions {
  readonly onProgress: (share: number) => void
  /** Told of dictionaries that cannot be read; the alignment goes on without them. */
  readonly onDictionaryProblems: (problems: readonly Problem[]) => void
  /** Aborting ends the worker at once; the promise is then rejected with `AlignmentCancelled`. */
  readonly signal?: AbortSignal
}

/** Aligns a proposal off the window's thread, in a worker. */
export async function alignInWorker(
  proposal: Proposal,
  options: AlignInWorkerOptions,
): Promise<Article> {
  const answer = await ask({ type: 'align', proposal }, options)
  if (answer.type !== 'aligned') throw new Error(answer.type)
  return answer.article
}

/** Aligns an article anew, or some of its beads, around what a person confirmed, in a worker. */
export async function realignInWorker(
  article: Article,
  options: AlignInWorkerOptions & { readonly only?: readonly string[] },
): Promise<readonly ProposedBead[]> {
  const answer = await ask({ type: 'realign', article, only: options.only }, options)
  if (answer.type !== 'realigned') throw new Error(answer.type)
  return answer.beads
}

/**
 * Has a task done in a worker, with the dictionaries that are switched on now. To explain a bead, nothing is learned
 * anew: that is asked for after each approval, and learning would hold up the keys.
 */
export async function ask(
  task: AlignTask,
  { onProgress, onDictionaryProblems, signal }: AlignInWorkerOptions,
): Promise<AlignAnswer> {
  const { revision, dictionaries, problems } = await currentDictionaries(task.type !== 'explain')
  if (problems.length > 0) onDictionaryProblems(problems)
  if (signal?.aborted === true) throw new AlignmentCancelled()
  const taken = takeWorker()
  const { worker } = taken
  try {
    const answered = await new Promise<AlignAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<AlignAnswer>) => {
        if (data.type === 'progress') onProgress(data.share)
        else if (data.type === 'failed') reject(new Error(data.message))
        else resolve(data)
      }
      worker.onerror = (event) => {
        reject(new Error(event.message))
      }
      signal?.addEventListener(
        'abort',
        () => {
          reject(new AlignmentCancelled())
        },
        { once: true },
      )
      const request: AlignRequest = {
        task,
        dictionaries: taken.revision === revision ? null : dictionaries,
      }
      worker.postMessage(request)
    })
    keepWorker({ worker, revision })
    return answered
  } catch (error) {
    worker.terminate()
    throw error
  }
}
