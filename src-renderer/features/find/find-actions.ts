import { replaceInArticles } from '../../../src-core/project/commands/replace-in-articles'
import { replaceMatches, replacementFor } from '../../../src-core/project/commands/replace-matches'
import type { Replacement } from '../../../src-core/project/commands/replace-matches'
import type { Article } from '../../../src-core/project/model'
import {
  findMatchAhead,
  findNearestMatch,
} from '../../../src-core/project/queries/find-nearest-match'
import type { GridPlace } from '../../../src-core/project/queries/find-nearest-match'
import type { TextMatch } from '../../../src-core/project/queries/find-text'
import { indexById } from '../../../src-core/project/index-by-id'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { dispatch, doChange } from '../../state/dispatch'
import type { FindQuery, FindResult, FindState, FindWish } from '../../state/find-state'
import { currentCaret } from '../../state/caret'
import { select } from '../../state/select'
import { showArticle } from '../../state/show-article'
import { closeWhereNarrow } from '../library/narrow'
import { focusGrid } from '../review/focus-grid'
import { elsewhereNow, resultBeside } from './found-elsewhere'
import { pastSearch, rememberSearch } from './past-searches'
import { currentMatch, trueResult } from './true-result'

/** Opens the bar, with the replacement or without, and gives it the keyboard. */
export function openFind(isReplacing: boolean): void {
  const { find } = useAppStore.getState()
  const chosen = selectedText()
  const field =
    isReplacing && find.isOpen && find.query.pattern.text !== '' ? 'replacement' : 'find'
  useAppStore.setState({ editing: null })
  closeWhereNarrow()
  change({ isOpen: true, isReplacing: isReplacing || (find.isOpen && find.isReplacing) })
  change({ focus: { field } })
  if (chosen !== null) changePattern({ text: chosen })
  else if (!find.isOpen) change({ wish: 'first', ...placeOfUser() })
}

/** Closes the bar and gives the keyboard back to the grid, at the bead where the user stands. */
export function closeFind(): void {
  rememberSearch()
  change({
    isOpen: false,
    result: null,
    elsewhere: null,
    wish: null,
    replaced: null,
    focus: null,
    visited: null,
  })
  // The bar is gone, and the field with it, when the next frame is drawn.
  focusGrid()
}

/** Looks for something else, from where the user was. */
export function changePattern(pattern: Partial<FindQuery['pattern']>): void {
  const { query } = useAppStore.getState().find
  changeQuery({ ...query, pattern: { ...query.pattern, ...pattern } })
}

/** Looks again for what was looked for earlier or later; nothing happens at the end of what is remembered. */
export function recallSearch(where: 'earlier' | 'later'): void {
  const text = pastSearch(where)
  if (text !== null) changePattern({ text })
}

export function changeQuery(query: FindQuery): void {
  change({ query, wish: 'first', replaced: null, ...placeOfUser() })
}

/** Searches one article or all of the project. */
export function changeScope(isInProject: boolean): void {
  change({ isInProject, elsewhere: null, replaced: null })
}

export function changeReplacement(replacement: string): void {
  change({ replacement, replaced: null })
}

/** Goes to a match, now or when the search is done. A closed bar opens with what it last looked for. */
export function goToMatch(wish: FindWish): void {
  const { find } = useAppStore.getState()
  if (!find.isOpen) openFind(false)
  rememberSearch()
  change({ wish, replaced: null, ...placeOfUser() })
  fulfilWish()
}

/** Goes where the user wished to go, if the search is done. */
export function fulfilWish(): void {
  const { find, work } = useAppStore.getState()
  const result = trueResult(find, currentArticle(work))
  if (result === null || find.wish === null) return
  const { article, matches } = result
  const backward = find.wish === 'previous'
  const current = find.wish === 'first' ? null : find.current
  const from = current === null || backward ? (current ?? find.origin) : behind(current)
  const direction = backward ? 'backward' : 'forward'
  if (find.isInProject && find.wish !== 'first') {
    const elsewhere = elsewhereNow(find, work)
    const isBeyond = findMatchAhead(article, matches, from, direction) === null
    // Where the others are still being searched, the wish is fulfilled when that is done.
    if (isBeyond && elsewhere?.isDone !== true) return
    const next = isBeyond ? resultBeside(elsewhere, direction) : null
    if (next !== null) {
      goToResult(next, direction)
      return
    }
  }
  const index = findNearestMatch(article, matches, from, direction)
  const match = index === null ? undefined : matches[index]
  change({ wish: null, current: match === undefined ? null : placeOf(match) })
  if (match !== undefined) standOn(match, find.wish === 'first')
}

/** Shows the first or the last match of another article. */
export function goToResult(result: FindResult, direction: 'forward' | 'backward'): void {
  const match = direction === 'forward' ? result.matches[0] : result.matches.at(-1)
  if (match === undefined) return
  const place = placeOf(match)
  change({
    result,
    wish: null,
    current: place,
    origin: place,
    visited: match.bead,
    reveal: { until: performance.now() + revealMs },
  })
  showArticle(result.article.id, { bead: match.bead, side: match.side })
}

/** Replaces the match that the user stands on and goes to the next one; not on one, goes to it first. */
export function replaceCurrent(): void {
  const { find, work } = useAppStore.getState()
  const result = trueResult(find, currentArticle(work))
  const match = currentMatch(find, work)
  if (result === null || match === null) {
    goToMatch('next')
    return
  }
  const replacement = replacementOf(find)
  const { length } = replacementFor(textOf(result.article, match), match, replacement)
  const outcome = replaceMatches(result.article, [match], replacement, find.query.pattern.text)
  const origin = { ...placeOf(match), offset: match.start + length }
  change({ current: null, origin, visited: match.bead, replaced: null })
  change({ wish: find.isInProject ? 'next' : 'first' })
  if (outcome.ok) doChange(outcome.change, outcome.label, outcome.focus)
  else fulfilWish()
}

/** Replaces every match, in all articles where they are searched, as one step; the user stays where they are. */
export function replaceAll(): void {
  rememberSearch()
  const { find, work, settings } = useAppStore.getState()
  const result = trueResult(find, currentArticle(work))
  if (result === null) return
  const found = find.isInProject ? (elsewhereNow(find, work)?.all(result) ?? []) : [result]
  const count = found.reduce((sum, { matches }) => sum + matches.length, 0)
  const outcome = replaceInArticles(found, replacementOf(find), find.query.pattern.text)
  if (!outcome.ok) return
  const { change: replacing, label, focus } = outcome
  const at = new Date().toISOString()
  change({ wish: null })
  dispatch({ type: 'close-step' })
  dispatch({ type: 'do', change: replacing, label, author: settings.author, at, focus })
  change({
    replaced: { count, article: currentArticle(useAppStore.getState().work) },
  })
}

export function replacementOf({ replacement, query }: FindState): Replacement {
  return { text: replacement, isTemplate: query.pattern.isRegex }
}

/** Sets a part of the state of finding. */
export function change(part: Partial<FindState>): void {
  useAppStore.setState(({ find }) => ({ find: { ...find, ...part } }))
}

/** Rows that come later than this are no longer waited for. */
const revealMs = 1000

function standOn(match: TextMatch, keepsOrigin: boolean): void {
  change({
    visited: match.bead,
    reveal: { until: performance.now() + revealMs },
    ...(keepsOrigin ? {} : { origin: placeOf(match) }),
  })
  select({ bead: match.bead, side: match.side })
}

/** The origin anew, from the selected bead, when the user has gone elsewhere by other means. */
function placeOfUser(): Partial<FindState> {
  const { find, work } = useAppStore.getState()
  const bead = work?.selection?.bead ?? null
  if (bead === find.visited) return {}
  const origin: GridPlace | null = bead === null ? null : { bead, side: 'source' }
  return { origin, current: null, visited: bead }
}

function placeOf({ bead, side, sentence, start }: TextMatch): GridPlace {
  return { bead, side, sentence, offset: start }
}

function behind(place: GridPlace): GridPlace {
  return { ...place, offset: (place.offset ?? 0) + 1 }
}

function textOf(article: Article, { side, sentence }: TextMatch): string {
  return article[side][indexById(article[side]).get(sentence) ?? -1]?.text ?? ''
}

const longestChosen = 200

/** What is selected in the editor or marked with the mouse in the grid, when it may be something to look for. */
function selectedText(): string | null {
  const selection = window.getSelection()
  const isInGrid = selection?.anchorNode?.parentElement?.closest('[data-sentence]') != null
  const inGrid = isInGrid ? selection.toString().trim() : ''
  const text = inGrid === '' ? (currentCaret()?.selected.trim() ?? '') : inGrid
  return text === '' || text.length > longestChosen || text.includes('\n') ? null : text
}
