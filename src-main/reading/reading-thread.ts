import { Worker } from 'node:worker_threads'
import { fail } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import type { Reading, ReadingJob, ReadingMessage, ReadingResults } from './reading-job'

/** What is read in less time is not worth a word. */
const patienceMs = 300

/** A file that fills more memory than this is none of an article. */
const mostMegabytes = 1024

export interface ReadingThread extends Reading {
  /** Ends the job that is under way, whatever it is doing. */
  cancel(): void
}

/**
 * Reads on a thread of its own, one job at a time: a new one ends the one before. `onProgress` is told when a job
 * takes long, and null when it is over.
 */
export function readingThread(
  script: string,
  onProgress: (progress: ReadingProgress | null) => void,
): ReadingThread {
  let cancel = (): void => undefined
  return {
    cancel: () => {
      cancel()
    },
    read: <J extends ReadingJob>(job: J) => {
      type Answer = Result<ReadingResults[J['type']]>
      cancel()
      return new Promise<Answer>((resolve) => {
        const worker = new Worker(script, {
          workerData: job,
          resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
        })
        let latest: ReadingProgress = { name: nameOf(job), pages: null }
        let isShown = false
        const patience = setTimeout(() => {
          isShown = true
          onProgress(latest)
        }, patienceMs)
        const finish = (result: Answer): void => {
          clearTimeout(patience)
          if (isShown) onProgress(null)
          isShown = false
          cancel = () => undefined
          resolve(result)
          void worker.terminate()
        }
        cancel = () => {
          finish(fail('cancelled'))
        }
        worker.on('message', (message: ReadingMessage) => {
          // The thread answers what it was asked.
          if (message.type === 'done') finish(message.result as Answer)
          else {
            latest = message.progress
            if (isShown) onProgress(latest)
          }
        })
        worker.on('error', (error) => {
          finish(fail('internal', { detail: error.message }))
        })
      })
    },
  }
}

function nameOf(job: ReadingJob): string {
  switch (job.type) {
    case 'text':
      return job.name
    case 'article':
      return fileName(job.files[0]?.path)
    case 'any':
      return fileName(job.paths[0])
    case 'returned':
    case 'version':
      return fileName(job.path)
  }
}

function fileName(path: string | undefined): string {
  return path?.replace(/^.*[/\\]/, '') ?? ''
}
