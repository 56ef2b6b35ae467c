import { AlignmentCancelled } from '../../src-core/align/alignment-cancelled'
import type { Proposal } from '../../src-core/load/proposal'
import type { ProposedBead } from '../../src-core/project/commands/realign-beads'
import type { Article } from '../../src-core/project/model'
import type { AlignAnswer, AlignRequest } from './align-messages'

export interface AlignInWorkerOptions {
  readonly onProgress: (share: number) => void
  /** Aborting ends the worker at once; the promise is then rejected with `AlignmentCancelled`. */
  readonly signal?: AbortSignal
}

/** Aligns a proposal off the window's thread, in a worker of its own. */
export async function alignInWorker(
  proposal: Proposal,
  options: AlignInWorkerOptions,
): Promise<Article> {
  const answer = await ask({ type: 'align', proposal }, options)
  if (answer.type !== 'aligned') throw new Error(answer.type)
  return answer.article
}

/** Aligns an article anew, or some of its beads, around what a person confirmed, in a worker of its own. */
export async function realignInWorker(
  article: Article,
  options: AlignInWorkerOptions & { readonly only?: readonly string[] },
): Promise<readonly ProposedBead[]> {
  const answer = await ask({ type: 'realign', article, only: options.only }, options)
  if (answer.type !== 'realigned') throw new Error(answer.type)
  return answer.beads
}

async function ask(
  request: AlignRequest,
  { onProgress, signal }: AlignInWorkerOptions,
): Promise<AlignAnswer> {
  if (signal?.aborted === true) throw new AlignmentCancelled()
  const worker = new Worker(new URL('./align.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<AlignAnswer>((resolve, reject) => {
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
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}
