import { placeOf } from '../../src-core/project/index-by-id'
import type { Article, Bead } from '../../src-core/project/model'
import { filterBeads, isNoFilter } from '../../src-core/project/queries/filter-beads'
import type { BeadFilter } from '../../src-core/project/queries/filter-beads'
import {
  countRows,
  gridRowAt,
  gridRows,
  hasPlace,
  rememberWanted,
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
  const wanted = Uint32Array.from(filterBeads(article, filter))
  const isWanted = (id: string): boolean => {
    const place = placeOf(article.beads, id)
    // Beads that came since are shown.
    return place === undefined || hasPlace(wanted, place)
  }
  const kept = selected !== null && !isWanted(selected) ? selected : null
  const rows = ({ id }: Bead): boolean => id === kept || isWanted(id)
  const keptPlace = kept === null ? [] : [placeOf(article.beads, kept) ?? 0]
  rememberWanted(rows, article.beads, Uint32Array.from([...wanted, ...keptPlace]).sort())
  return { filter, rows, appliedTo: article, kept }
}

function isShown(article: Article, rows: NonNullable<RowFilter>, id: string | null): boolean {
  const bead = id === null ? undefined : article.beads[placeOf(article.beads, id) ?? -1]
  return bead === undefined || rows(bead)
}
