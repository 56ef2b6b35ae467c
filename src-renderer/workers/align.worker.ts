import model from '../../resources/aligner/model.json'
import { alignArticle } from '../../src-core/align/align-article'
import { createAligner } from '../../src-core/align/create-aligner'
import type { Aligner } from '../../src-core/align/create-aligner'
import { realignArticle } from '../../src-core/align/realign-article'
import type { AlignAnswer, AlignRequest } from './align-messages'

const lexicons = import.meta.glob<string>('../../resources/lexicon/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Made at the first question; a worker that explains beads is asked again. */
let aligner: Aligner | null = null

addEventListener('message', ({ data }: MessageEvent<AlignRequest>) => {
  try {
    aligner ??= createAligner({ lexicons: Object.values(lexicons), model })
    const onProgress = (share: number): void => {
      answer({ type: 'progress', share })
    }
    if (data.type === 'explain') {
      answer({ type: 'explained', reasons: aligner.explain(data.explanation) })
    } else if (data.type === 'realign') {
      const { article, only } = data
      answer({ type: 'realigned', beads: realignArticle(article, aligner, { onProgress, only }) })
    } else {
      const newId = () => crypto.randomUUID()
      const article = alignArticle(data.proposal, aligner, { newId, onProgress })
      answer({ type: 'aligned', article })
    }
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

function answer(message: AlignAnswer): void {
  postMessage(message)
}
