import { sides } from '../../src-core/project/model'
import type { Article, Sentence, Side } from '../../src-core/project/model'
import type { SearchPattern } from '../../src-core/text/search-text'
import type { FindAnswer, FindRequest, FoundInSentence } from './find-messages'

/** A worker that gives no sign of life for so long is lost in a regular expression. */
const silenceMs = 1000
const longestMs = 10_000
const textsAtOnce = 2000

interface Finder {
  readonly worker: Worker
  /** The lists that the worker knows. */
  readonly known: Record<Side, readonly Sentence[]>
}

let finder: Finder | null = null
let lastId = 0

/**
 * Searches off the window's thread, for patterns that may take for ever: a worker that does is ended and
 * the answer is `too-slow`. Answers null when the search was called off, which ends the worker too, since
 * it cannot listen while it searches.
 */
export async function findInWorker(
  article: Article,
  pattern: SearchPattern,
  where: readonly Side[],
  signal: AbortSignal,
): Promise<readonly FoundInSentence[] | 'too-slow' | null> {
  const { worker } = await finderFor(article, signal)
  if (signal.aborted) return null
  const id = (lastId += 1)
  const listening = new AbortController()
  try {
    return await new Promise((resolve, reject) => {
      let silence: number | undefined
      const giveUp = (): void => {
        stopFinder()
        resolve('too-slow')
      }
      const total = window.setTimeout(giveUp, longestMs)
      const options = { signal: listening.signal }
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FindAnswer>) => {
          if (data.id !== id) return
          window.clearTimeout(silence)
          if (data.type === 'found') resolve(data.found)
          else silence = window.setTimeout(giveUp, silenceMs)
        },
        options,
      )
      worker.addEventListener(
        'error',
        (event) => {
          stopFinder()
          reject(new Error(event.message))
        },
        options,
      )
      const callOff = (): void => {
        stopFinder()
        resolve(null)
      }
      signal.addEventListener('abort', callOff, options)
      listening.signal.addEventListener('abort', () => {
        window.clearTimeout(silence)
        window.clearTimeout(total)
      })
      tell(worker, { type: 'find', id, pattern, where })
    })
  } finally {
    listening.abort()
  }
}

/** Ends the worker; the next search starts another. */
export function stopFinder(): void {
  finder?.worker.terminate()
  finder = null
}

/** The worker, knowing the texts of the article. They are sent in pieces, so that no frame is missed. */
async function finderFor(article: Article, signal: AbortSignal): Promise<Finder> {
  finder ??= {
    worker: new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' }),
    known: { source: [], target: [] },
  }
  const { worker, known } = finder
  for (const side of sides) {
    const list = article[side]
    const from = sharedHead(known[side], list)
    if (from === list.length && known[side].length === from) continue
    for (let at = from; at <= list.length; at += textsAtOnce) {
      const texts = list.slice(at, at + textsAtOnce).map(({ text }) => text)
      tell(worker, { type: 'texts', side, from: at, texts })
      known[side] = list.slice(0, at + textsAtOnce)
      await new Promise((resolve) => setTimeout(resolve))
      if (signal.aborted) return { worker, known }
    }
  }
  return { worker, known }
}

/** How many sentences two lists begin with in common. */
function sharedHead(known: readonly Sentence[], list: readonly Sentence[]): number {
  let shared = 0
  while (shared < known.length && known[shared] === list[shared]) shared += 1
  return shared
}

function tell(worker: Worker, request: FindRequest): void {
  worker.postMessage(request)
}
