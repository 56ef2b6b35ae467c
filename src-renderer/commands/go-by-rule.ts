import { placeOf } from '../../src-core/project/index-by-id'
import type { Article, Bead } from '../../src-core/project/model'
import { isNoFilter } from '../../src-core/project/queries/filter-beads'
import { nextBead } from '../../src-core/project/queries/next-bead'
import type { NextOptions, NextRule } from '../../src-core/project/queries/next-bead'
import { rowOfBead } from '../../src-core/project/queries/grid-rows'
import { focusGrid } from '../features/review/focus-grid'
import { currentArticle } from '../state/app-state'
import type { RefusalKey } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentRows } from '../state/current-rows'
import { select } from '../state/select'
import { showArticle } from '../state/show-article'
import { showLines } from '../state/start-work'
import { always } from './command'
import type { Command } from './command'

type Direction = NonNullable<NextOptions['direction']>

/**
 * Goes to the next bead by a rule, among the rows that are shown and round the end of the article; says so
 * quietly when there is none. `isWanted` narrows the rule further.
 */
function goByRule(rule: NextRule, direction: Direction, isWanted?: (bead: Bead) => boolean): void {
  const { work, filter } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null) return
  const from = work?.selection?.bead ?? null
  const isShown = shownTest(article)
  const bead = nextBead(article, from, rule, {
    direction,
    isWanted: (each) => isShown(each) && (isWanted?.(each) ?? true),
  })
  if (bead === null) {
    if (isNoFilter(filter.filter) && goOnElsewhere(rule, direction, isWanted)) return
    const isHidden = !isNoFilter(filter.filter) && nextBead(article, from, rule) !== null
    const key: RefusalKey = isHidden ? 'attention.none-shown' : `attention.none-${rule}`
    useAppStore.setState(({ refused }) => ({
      notice: null,
      refused: { key, id: (refused?.id ?? 0) + 1 },
    }))
    return
  }
  useAppStore.setState({ notice: null })
  select({ bead, side: work?.selection?.side ?? 'target' })
  focusGrid()
}

/** Goes on into the next article that has a bead by a rule, and says so; false when none has. */
function goOnElsewhere(
  rule: NextRule,
  direction: Direction,
  isWanted: ((bead: Bead) => boolean) | undefined,
): boolean {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  if (work === null || article === null) return false
  const { articles } = work.history.project
  const place = articles.indexOf(article)
  const after = [...articles.slice(place + 1), ...articles.slice(0, place)]
  for (const other of direction === 'down' ? after : after.reverse()) {
    const options = { direction, ...(isWanted === undefined ? {} : { isWanted }) }
    const bead = nextBead(other, null, rule, options)
    if (bead === null) continue
    showArticle(other.id, { bead, side: work.selection?.side ?? 'target' })
    showLines([{ key: 'library.went-on', values: { from: article.title, to: other.title } }])
    focusGrid()
    return true
  }
  return false
}

/** Whether the grid shows a bead; asked of each bead only where a filter hides some. */
function shownTest(article: Article): (bead: Bead) => boolean {
  const rows = useAppStore.getState().filter.rows === null ? null : currentRows()
  if (rows === null) return () => true
  return ({ id }) => rowOfBead(rows, placeOf(article.beads, id) ?? -1) !== null
}

/** A command that goes by one rule. */
export function ruleCommand(rule: NextRule, direction: Direction = 'down'): Command {
  return always(() => {
    goByRule(rule, direction)
  })
}

function chosenCommand(direction: Direction): Command {
  return always(() => {
    goByRule(useAppStore.getState().nextRule, direction)
  })
}

/** Goes by the rule that is chosen beside the progress. */
export const goNextByRule = chosenCommand('down')
export const goPreviousByRule = chosenCommand('up')

/** Goes on after an approval: to the next bead by the chosen rule that nobody has reviewed. */
export function goOn(): void {
  goByRule(useAppStore.getState().nextRule, 'down', ({ review }) => review.status === 'unreviewed')
}
