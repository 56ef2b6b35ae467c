import model from '../../resources/aligner/model.json'
import { alignArticle } from '../../src-core/align/align-article'
import { createAligner } from '../../src-core/align/create-aligner'
import type { Aligner } from '../../src-core/align/create-aligner'
import { parseLexicon } from '../../src-core/align/lexicon/parse-lexicon'
import { realignArticle } from '../../src-core/align/realign-article'
import type { DictionaryText } from '../../src-core/ipc/dictionaries'
import type { AlignAnswer, AlignRequest, AlignTask } from './align-messages'

const lexicons = import.meta.glob<string>('../../resources/lexicon/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Made once for the dictionaries at hand: reading the lexicons takes longer than to align an article. */
let aligner: Aligner | null = null

addEventListener('message', ({ data }: MessageEvent<AlignRequest>) => {
  try {
    if (aligner === null || data.dictionaries !== null) {
      aligner = alignerWith(data.dictionaries ?? [])
    }
    answer(run(data.task, aligner))
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

function alignerWith(dictionaries: readonly DictionaryText[]): Aligner {
  return createAligner({
    lexicons: Object.values(lexicons),
    dictionaries: dictionaries.map(({ name, text }) => ({ name, entries: parseLexicon(text) })),
    model,
  })
}

function run(task: AlignTask, using: Aligner): AlignAnswer {
  const onProgress = (share: number): void => {
    answer({ type: 'progress', share })
  }
  if (task.type === 'explain')
    return { type: 'explained', reasons: using.explain(task.explanation) }
  if (task.type === 'realign') {
    const { article, only } = task
    return { type: 'realigned', beads: realignArticle(article, using, { onProgress, only }) }
  }
  const newId = () => crypto.randomUUID()
  return { type: 'aligned', article: alignArticle(task.proposal, using, { newId, onProgress }) }
}

function answer(message: AlignAnswer): void {
  postMessage(message)
}
