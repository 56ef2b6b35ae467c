import type { History } from '../../src-core/project/history'
import { indexById, placeOf } from '../../src-core/project/index-by-id'
import type { Article } from '../../src-core/project/model'
import { currentArticle, onlySelected } from './app-state'
import type { AppState, OpenWork, SelectedPlace, Selection } from './app-state'

/** What ends when another article is shown, or none. */
export const leftArticle = {
  editing: null,
  change: null,
  pointedFact: null,
  splitting: null,
  linking: null,
  isInParagraph: false,
  isRenaming: false,
} as const satisfies Partial<AppState>

/**
 * An open project after something happened to its history. The article that was shown stays unless it is
 * gone; with `follows`, as after an undo, one goes to an article that was changed, when the one that is
 * shown was not. `focus` is the bead to stand on.
 */
export function workAfter(
  work: OpenWork,
  history: History,
  focus: string | null,
  follows: boolean,
): OpenWork {
  const next = { ...work, history }
  const articleId = articleAfter(work, history, focus, follows)
  return articleId === work.articleId
    ? { ...next, selection: keptSelection(work, next, focus) }
    : withArticle(next, articleId, focus === null ? null : { bead: focus, side: 'target' })
}

/** The project with another article shown: at a place, or where the user was in it, or at its beginning. */
export function withArticle(
  work: OpenWork,
  articleId: string,
  place: SelectedPlace | null,
): OpenWork {
  const { selection } = work
  const selections =
    selection === null ? work.selections : { ...work.selections, [work.articleId]: selection }
  const next = { ...work, articleId, selections }
  const article = currentArticle(next)
  if (article === null) return { ...next, selection: null }
  const isThere = (bead: string) => placeOf(article.beads, bead) !== undefined
  if (place !== null && isThere(place.bead)) return { ...next, selection: onlySelected(place) }
  const remembered = selections[articleId]
  return {
    ...next,
    selection:
      remembered !== undefined && isThere(remembered.bead)
        ? withOthersIn(article, remembered)
        : firstSelection(article),
  }
}

/** Where one begins in an article: at the first bead that nobody has reviewed. */
export function firstSelection({ beads }: Article): Selection | null {
  const bead = beads.find(({ review }) => review.status === 'unreviewed') ?? beads[0]
  return bead === undefined ? null : onlySelected({ bead: bead.id, side: 'target' })
}

function articleAfter(
  { articleId, history: before }: OpenWork,
  { project: { articles } }: History,
  focus: string | null,
  follows: boolean,
): string {
  const isThere = articles.some(({ id }) => id === articleId)
  if (isThere && !follows) return articleId
  const known = new Set(before.project.articles)
  const changed = articles.filter((article) => !known.has(article))
  if (isThere && (changed.length === 0 || changed.some(({ id }) => id === articleId))) {
    return articleId
  }
  const holdsFocus = ({ beads }: Article) => focus !== null && placeOf(beads, focus) !== undefined
  const goal = follows ? (changed.find(holdsFocus) ?? changed[0]) : undefined
  if (goal !== undefined) return goal.id
  const place = before.project.articles.findIndex(({ id }) => id === articleId)
  return articles[Math.min(Math.max(0, place), articles.length - 1)]?.id ?? ''
}

/**
 * The selection after a change: as it was when the bead in focus is in it, else that bead; when neither is
 * there any more, a bead near its place.
 */
function keptSelection(before: OpenWork, work: OpenWork, focus: string | null): Selection | null {
  const after = currentArticle(work)
  const { selection } = work
  if (after === null) return null
  const side = selection?.side ?? 'target'
  const isThere = (bead: string) => placeOf(after.beads, bead) !== undefined
  const staysThere =
    selection !== null &&
    (focus === null || focus === selection.bead || selection.others.includes(focus))
  if (staysThere && isThere(selection.bead)) return withOthersIn(after, selection)
  if (focus !== null && isThere(focus)) return onlySelected({ bead: focus, side })
  if (selection === null) return null
  if (isThere(selection.bead)) return withOthersIn(after, selection)
  const place = placeOf(currentArticle(before)?.beads ?? [], selection.bead) ?? 0
  const bead = after.beads[Math.min(place, after.beads.length - 1)]
  return bead === undefined ? null : onlySelected({ bead: bead.id, side })
}

/** The selection without the beads that are gone; the same one when none is. */
function withOthersIn(article: Article, selection: Selection): Selection {
  if (selection.others.length === 0) return selection
  const index = indexById(article.beads)
  const others = selection.others.filter((bead) => index.has(bead))
  if (others.length === selection.others.length) return selection
  const anchor = index.has(selection.anchor) ? selection.anchor : selection.bead
  return { ...selection, anchor, others }
}
