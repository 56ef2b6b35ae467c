/** A worker and the dictionaries that its aligner was made with. */
export interface AlignWorker {
  readonly worker: Worker
  /** Null before its first request. */
  readonly revision: string | null
}

/** An aligner takes much memory: one that nobody has used for so long is given up. */
const keptForMs = 180_000

let kept: { readonly worker: AlignWorker; readonly timer: ReturnType<typeof setTimeout> } | null =
  null

/** The worker that waits for work, its aligner warm; a new one when there is none. */
export function takeWorker(): AlignWorker {
  if (kept === null) {
    const worker = new Worker(new URL('./align.worker.ts', import.meta.url), { type: 'module' })
    return { worker, revision: null }
  }
  const { worker, timer } = kept
  clearTimeout(timer)
  kept = null
  return worker
}

/** Keeps a worker that has done its work for the next one. */
export function keepWorker(worker: AlignWorker): void {
  if (kept !== null) {
    worker.worker.terminate()
    return
  }
  const timer = setTimeout(() => {
    worker.worker.terminate()
    kept = null
  }, keptForMs)
  kept = { worker, timer }
}
