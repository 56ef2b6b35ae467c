import { placeOf } from '../../src-core/project/index-by-id'
import type { Article } from '../../src-core/project/model'
import { filterBeads, isNoFilter } from '../../src-core/project/queries/filter-beads'
import type { BeadFilter } from '../../src-core/project/queries/filter-beads'
import {
  countRows,
  gridRowAt,
  gridRows,
  rowBeside,
  rowOfBead,
} from '../../src-core/project/queries/grid-rows'
import type { RowFilter } from '../../src-core/project/queries/grid-rows'
import { allShown } from './filter-state'
import type { FilterState } from './filter-state'
import { currentArticle } from './app-state'
import { useAppStore } from './app-store'
import { select } from './select'

/**
 * Narrows the grid. The selected bead stays selected if it is among what is wanted, else the nearest one
 * below is. What ceases to be wanted while somebody works on it stays until they move on, as a mail program
 * keeps the message that was just read.
 */
export function applyFilter(filter: BeadFilter): void {
  const { work, level } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null) return
  const applied = appliedFilter(article, filter, null)
  useAppStore.setState({ filter: applied })
  const rows = gridRows(article, level, applied.rows)
  const place = placeOf(article.beads, work?.selection?.bead ?? '') ?? 0
  if (countRows(rows) === 0 || rowOfBead(rows, place) !== null) return
  const bead = gridRowAt(rows, rowBeside(rows, place, 'down') ?? 0)?.beads[0]
  if (bead !== undefined) select({ bead: bead.id, side: work?.selection?.side ?? 'target' })
}

/** Keeps what the grid shows true to where the user is. Gives the way to stop. */
export function keepFilterTrue(): () => void {
  return useAppStore.subscribe((state, before) => {
    const { filter, rows, appliedTo, kept } = state.filter
    if (rows === null || state.work === before.work) return
    const article = currentArticle(state.work)
    if (article === null || article.id !== appliedTo?.id) {
      useAppStore.setState({ filter: allShown })
      return
    }
    const selected = state.work?.selection?.bead ?? null
    if (selected === (before.work?.selection?.bead ?? null)) return
    if (article === appliedTo && kept === null && isShown(article, rows, selected)) return
    useAppStore.setState({ filter: appliedFilter(article, filter, selected) })
  })
}

function appliedFilter(article: Article, filter: BeadFilter, selected: string | null): FilterState {
  if (isNoFilter(filter)) return allShown
  const wanted = filterBeads(article, filter)
  const hidden = new Set<string>()
  let next = 0
  article.beads.forEach(({ id }, row) => {
    if (row === wanted[next]) next += 1
    else hidden.add(id)
  })
  const kept = selected !== null && hidden.has(selected) ? selected : null
  return {
    filter,
    // Beads that came since are shown.
    rows: ({ id }) => !hidden.has(id) || id === kept,
    appliedTo: article,
    kept,
  }
}

function isShown(article: Article, rows: NonNullable<RowFilter>, id: string | null): boolean {
  const bead = id === null ? undefined : article.beads[placeOf(article.beads, id) ?? -1]
  return bead === undefined || rows(bead)
}
