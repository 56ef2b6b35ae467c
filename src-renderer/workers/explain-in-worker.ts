import type { Explanation } from '../../src-core/align/explanation-of'
import type { Reason } from '../../src-core/project/model'
import type { AlignAnswer, AlignRequest } from './align-messages'

/** A worker that nobody has asked for so long is ended: it holds the whole lexicon. */
const idleMs = 60_000

let worker: Worker | null = null
let idle: number | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Explains a bead off the window's thread, one at a time: the worker is kept for the next question, since
 * reading the lexicon takes longer than the answer.
 */
export function explainInWorker(explanation: Explanation): Promise<readonly Reason[]> {
  const answer = last.then(() => ask(explanation))
  last = answer.catch(() => undefined)
  return answer
}

async function ask(explanation: Explanation): Promise<readonly Reason[]> {
  window.clearTimeout(idle)
  worker ??= new Worker(new URL('./align.worker.ts', import.meta.url), { type: 'module' })
  const asked = worker
  try {
    return await new Promise((resolve, reject) => {
      asked.onmessage = ({ data }: MessageEvent<AlignAnswer>) => {
        if (data.type === 'explained') resolve(data.reasons)
        else if (data.type === 'failed') reject(new Error(data.message))
      }
      asked.onerror = (event) => {
        reject(new Error(event.message))
      }
      const request: AlignRequest = { type: 'explain', explanation }
      asked.postMessage(request)
    })
  } finally {
    idle = window.setTimeout(() => {
      asked.terminate()
      if (worker === asked) worker = null
    }, idleMs)
  }
}
