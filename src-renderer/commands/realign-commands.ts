import type { Problem } from '../../src-core/errors'
import { realignBeads } from '../../src-core/project/commands/realign-beads'
import type { ProposedBead, RowRange } from '../../src-core/project/commands/realign-beads'
import { areConsecutive, findRows } from '../../src-core/project/find-row'
import type { Article } from '../../src-core/project/model'
import { isConfirmed } from '../../src-core/project/queries/is-confirmed'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import { desktop } from '../desktop'
import { currentArticle } from '../state/app-state'
import type { NoticeLine } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { beadsInSelectedRows } from '../state/beads-of-rows'
import { doChange } from '../state/dispatch'
import { lineOf, showLines, showProblem } from '../state/start-work'
import { tellEnded } from '../state/tell-ended'
import { realignInWorker } from '../workers/align-in-worker'
import type { Command } from './command'
import { newId } from './new-id'

function openArticle(): Article | null {
  return currentArticle(useAppStore.getState().work)
}

/**
 * Aligns anew, in the worker, what nobody has confirmed: in the whole article, or `only` these beads.
 * What is confirmed meanwhile stays; when the sentences have changed meanwhile, the article stays as it is now, and
 * the user is offered to have it aligned once more. One may go to another article meanwhile.
 */
function realign(only: readonly string[] | null, done: string): void {
  const token = useAppStore.getState().work?.token
  const asked = openArticle()
  if (asked === null) return
  say('review.realigning')
  const unread: Problem[] = []
  const options = {
    onProgress: (share: number) => {
      desktop.send('work:progress', Math.min(1, share))
    },
    onDictionaryProblems: (problems: readonly Problem[]) => {
      unread.push(...problems)
    },
    ...(only === null ? {} : { only }),
  }
  realignInWorker(asked, options).then(
    (proposed) => {
      const { work } = useAppStore.getState()
      const { id, title } = asked
      const isOpen = work !== null && work.token === token
      const article = isOpen ? work.history.project.articles.find((each) => each.id === id) : null
      const isShown = work?.articleId === id
      const key = isShown ? done : 'review.realigned-elsewhere'
      const lines = [{ key, values: { title } }, ...unread.map(lineOf)]
      const isDone = article != null && put(article, isShown, only, proposed, lines)
      if (article == null) showLines([{ key: 'review.realign-closed', values: { title } }])
      tellEnded(isDone, title, 1)
    },
    (error: unknown) => {
      tellEnded(false, asked.title, 1)
      showProblem({ code: 'internal', values: { detail: String(error) } })
    },
  )
}

function put(
  article: Article,
  isShown: boolean,
  only: readonly string[] | null,
  proposed: readonly ProposedBead[],
  done: readonly NoticeLine[],
): boolean {
  const range = rangeOf(article, only)
  const outcome = range === null ? null : realignBeads(article, range, proposed, newId)
  if (outcome?.ok !== true) {
    if (outcome === null || outcome.refusal === 'alignment-does-not-fit') {
      const again = only === null ? 'realign-rest' : 'realign-selected'
      const line = { key: 'review.changed-meanwhile', values: { title: article.title } }
      showLines([line], isShown ? again : undefined)
    } else say(`refusal.${outcome.refusal}`)
    return false
  }
  const selected = useAppStore.getState().work?.selection?.bead ?? null
  const focus = only === null ? selected : outcome.focus
  doChange(outcome.change, outcome.label, isShown ? focus : null)
  showLines(done)
  return true
}

function rangeOf(article: Article, only: readonly string[] | null): RowRange | null {
  const rows = only === null ? null : findRows(article, only)
  if (only !== null && (rows === null || !areConsecutive(rows))) return null
  const first = rows === null ? article.beads[0] : rows[0]?.bead
  const last = rows === null ? article.beads.at(-1) : rows.at(-1)?.bead
  return first === undefined || last === undefined ? null : { first: first.id, last: last.id }
}

export const realignRest: Command = {
  refusal: () => {
    const article = openArticle()
    if (article === null) return 'nothing-selected'
    return article.beads.every(isConfirmed) ? 'all-confirmed' : null
  },
  run: () => {
    realign(null, 'review.realigned')
  },
}

/** Aligns anew those of the selected rows that nobody has confirmed; all others stay as they are. */
export const realignSelected: Command = {
  refusal: (): RefusalCode | null => {
    const article = openArticle()
    const selection = useAppStore.getState().work?.selection
    if (article === null || selection == null) return 'nothing-selected'
    const rows = findRows(article, beadsInSelectedRows(selection)) ?? []
    if (rows.every(({ bead }) => isConfirmed(bead))) return 'all-confirmed'
    return areConsecutive(rows) ? null : 'beads-apart'
  },
  run: () => {
    const selection = useAppStore.getState().work?.selection
    if (selection != null) realign(beadsInSelectedRows(selection), 'review.realigned-selected')
  },
}

function say(key: string): void {
  showLines([{ key, values: {} }])
}
