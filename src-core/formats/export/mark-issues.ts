import type { Side } from '../../project/model'
import type { Span } from '../../text/span'
import type { BeadRow } from './bead-rows'
import { placedSpans } from './placed-spans'
import { mixedElement, textElement, type Xml } from '../xml/write-xml'

/** Where the issues of a side stand in the joined text of a bead, in its order; none overlaps another. */
export function spansOfIssues(row: BeadRow, side: Side): readonly Span[] {
  const spans = row.notes.issues
    .filter(({ place }) => place.side === side)
    .flatMap(({ place }) => placedSpans(row, place))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const apart: Span[] = []
  for (const span of spans) {
    // Marks cannot cross; of those that do, the list of the unit has both and the text shows the first.
    if (span.start >= (apart.at(-1)?.end ?? 0) && span.start < span.end) apart.push(span)
  }
  return apart
}

/**
 * A text with a `mrk` around each span, which refers to the list of issues of its unit by its id. Of such marks the
 * rules of OASIS (its.sch) allow no other type.
 */
export function markedText(name: Side, text: string, spans: readonly Span[], list: string): Xml {
  if (spans.length === 0) return textElement(name, {}, text)
  const parts: (string | Xml)[] = []
  let at = 0
  for (const [index, { start, end }] of spans.entries()) {
    const id = `m${name[0] ?? ''}${String(index + 1)}`
    const reference = { 'its:locQualityIssuesRef': `#its=q-${list}` }
    parts.push(
      text.slice(at, start),
      textElement('mrk', { id, type: 'its:generic', ...reference }, text.slice(start, end)),
    )
    at = end
  }
  return mixedElement(name, {}, [...parts, text.slice(at)])
}
