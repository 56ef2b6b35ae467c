import { realignBeads } from '../../src-core/project/commands/realign-beads'
import type { Article } from '../../src-core/project/model'
import { isConfirmed } from '../../src-core/project/queries/is-confirmed'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { doChange } from '../state/dispatch'
import { showProblem } from '../state/start-work'
import { realignInWorker } from '../workers/align-in-worker'
import type { Command } from './command'
import { newId } from './new-id'

function openArticle(): Article | null {
  return currentArticle(useAppStore.getState().work)
}

/**
 * Aligns anew all that nobody has confirmed, in the worker. What is confirmed meanwhile stays; when the
 * sentences have changed meanwhile, nothing is done.
 */
export const realignRest: Command = {
  refusal: () => {
    const article = openArticle()
    if (article === null) return 'nothing-selected'
    return article.beads.every(isConfirmed) ? 'all-confirmed' : null
  },
  run: () => {
    const asked = openArticle()
    if (asked === null) return
    say('review.realigning')
    realignInWorker(asked, { onProgress: () => undefined }).then(
      (proposed) => {
        const article = openArticle()
        const [first, last] = [article?.beads[0], article?.beads.at(-1)]
        if (article?.id !== asked.id || first === undefined || last === undefined) return
        const outcome = realignBeads(article, { first: first.id, last: last.id }, proposed, newId)
        if (outcome.ok) {
          doChange(
            outcome.change,
            outcome.label,
            useAppStore.getState().work?.selection?.bead ?? null,
          )
          say('review.realigned')
        } else {
          say(`refusal.${outcome.refusal}`)
        }
      },
      (error: unknown) => {
        showProblem({ code: 'internal', values: { detail: String(error) } })
      },
    )
  },
}

function say(key: string): void {
  useAppStore.setState({ notice: { type: 'lines', lines: [{ key, values: {} }] } })
}
