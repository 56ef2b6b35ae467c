import { AlignmentCancelled } from '../../src-core/align/alignment-cancelled'
import type { Proposal } from '../../src-core/load/proposal'
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
  { onProgress, signal }: AlignInWorkerOptions,
): Promise<Article> {
  if (signal?.aborted === true) throw new AlignmentCancelled()
  const worker = new Worker(new URL('./align.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Article>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<AlignAnswer>) => {
        if (data.type === 'progress') onProgress(data.share)
        else if (data.type === 'done') resolve(data.article)
        else reject(new Error(data.message))
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
      const request: AlignRequest = { proposal }
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}
