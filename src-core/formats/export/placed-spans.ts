import type { AnchorPlace } from '../../project/queries/resolve-anchor'
import type { Span } from '../../text/span'
import type { BeadRow } from './bead-rows'

/** Where an anchor stands in the joined text of its side of a bead; empty for one on the whole bead. */
export function placedSpans(row: BeadRow, { side, spans }: AnchorPlace): readonly Span[] {
  const starts = new Map<string, number>()
  let at = 0
  for (const { id, text } of row[side]) {
    starts.set(id, at)
    if (text !== '') at += text.length + 1
  }
  return spans.flatMap(({ sentence, start, end }) => {
    const offset = starts.get(sentence)
    return offset === undefined ? [] : [{ start: start + offset, end: end + offset }]
  })
}
