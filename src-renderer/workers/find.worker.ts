import type { Side } from '../../src-core/project/model'
import { spansIn } from '../../src-core/project/queries/find-text'
import { compileSearch } from '../../src-core/text/search-text'
import type { FindAnswer, FindRequest, FoundInSentence } from './find-messages'

/** After so long the worker gives a sign of life. */
const sliceMs = 50

/** Objects, so that their folded forms are remembered. */
const texts: Record<Side, { readonly text: string }[]> = { source: [], target: [] }

addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  if (data.type === 'find') {
    find(data)
    return
  }
  const list = texts[data.side]
  list.length = data.from
  for (const text of data.texts) list.push({ text })
})

function find({ id, pattern, where }: Extract<FindRequest, { type: 'find' }>): void {
  const search = compileSearch(pattern)
  const found: FoundInSentence[] = []
  if (typeof search !== 'string') {
    answer({ type: 'alive', id })
    let sliceEnd = performance.now() + sliceMs
    for (const side of where) {
      for (const [place, sentence] of texts[side].entries()) {
        const spans = spansIn(sentence, search)
        if (spans.length > 0) found.push({ side, place, spans })
        if (performance.now() < sliceEnd) continue
        answer({ type: 'alive', id })
        sliceEnd = performance.now() + sliceMs
      }
    }
  }
  answer({ type: 'found', id, found })
}

function answer(message: FindAnswer): void {
  postMessage(message)
}
