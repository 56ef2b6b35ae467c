import { parentPort, workerData } from 'node:worker_threads'
import { fail } from '../../src-core/errors'
import type { ReadingJob, ReadingMessage } from './reading-job'
import { runReadingJob } from './run-reading-job'

// The thread that reads files: it does one job, says how far it is, answers, and ends.

const job = workerData as ReadingJob

function say(message: ReadingMessage): void {
  parentPort?.postMessage(message)
}

runReadingJob(job, (progress) => {
  say({ type: 'progress', progress })
})
  .then((result) => {
    say({ type: 'done', result })
  })
  .catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error)
    say({ type: 'done', result: fail('internal', { detail }) })
  })
