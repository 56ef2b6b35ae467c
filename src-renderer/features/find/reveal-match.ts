/** Some room above and below a match that is brought into view, in pixels. */
const roomPx = 48

/**
 * Scrolls the grid as little as it takes to see a place in one of its rows. While the row is not in the
 * page, goes to where it may be, for another look when the rows there have come. Answers whether the place
 * is in view.
 */
export function revealMatch(grid: Element, row: number, place: Range | null): boolean {
  const scroller = grid.parentElement
  if (scroller === null) return true
  if (place === null) {
    const rows = Array.from(grid.querySelectorAll<HTMLElement>('[data-index]'), ({ dataset }) =>
      Number(dataset['index']),
    )
    const nearest = row < Math.min(...rows) ? Math.min(...rows) : Math.max(...rows)
    const count = Number(grid.getAttribute('aria-rowcount'))
    if (rows.length > 0 && !rows.includes(row) && count > 0) {
      scroller.scrollTop += ((row - nearest) * scroller.scrollHeight) / count
    }
    return false
  }
  const match = place.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const above = match.top - roomPx - view.top
  const below = match.bottom + roomPx - view.bottom
  if (above < 0) scroller.scrollTop += above
  else if (below > 0) scroller.scrollTop += below
  return true
}
