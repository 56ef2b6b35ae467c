import { readRowMark } from '../formats/export/row-mark'
import { childNamed, elementsOf, type XmlNode } from '../formats/xml/parse-xml'
import { inTargetOrder, notesOfUnit2, ownMetadata, plainText2 } from '../formats/xliff/xliff-2'
import type { ReviewStatus } from '../project/model'
import { joinedSegments } from './joined-segments'
import type { ReturnedRow } from './returned'

/** A `unit` of XLIFF 2 as a row; its segments and what stands between them are one text again. */
export function returnedUnit2(unit: XmlNode): ReturnedRow {
  const known = ownMetadata(unit)
  const parts = elementsOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const segments = parts.filter(({ name }) => name === 'segment')
  const hasTarget = segments.some((segment) => childNamed(segment, 'target') !== undefined)
  const id = (known.size > 0 ? unit.attributes['name'] : undefined) ?? unit.attributes['id'] ?? null
  return {
    id,
    source: joinedSegments(parts.map((part) => plainText2(childNamed(part, 'source')))).trim(),
    target: hasTarget ? joinedSegments(inTargetOrder(unit).map(targetOf)).trim() : '',
    status: statusOf(segments),
    written: readRowMark(known.get('mark') ?? ''),
    notes: notesOfUnit2(unit).map((note) => ({
      ...note,
      at: null,
      stretch: null,
      replyTo: null,
      isDone: false,
      isColumn: false,
    })),
    revisions: [],
  }
}

/** What stands between segments may be left out on the side of the target: then it is the same there. */
function targetOf(part: XmlNode): string {
  const target = childNamed(part, 'target')
  const other = part.name === 'ignorable' ? childNamed(part, 'source') : undefined
  return plainText2(target ?? other)
}

/** What the states say of the review; nothing of a unit that has no translation yet. */
function statusOf(segments: readonly XmlNode[]): ReviewStatus | null {
  const states = segments.map(({ attributes }) => attributes['state'] ?? 'initial')
  if (states.length === 0 || states.includes('initial')) return null
  if (states.every((state) => state === 'reviewed' || state === 'final')) return 'approved'
  const isAsked = segments.some(
    ({ attributes }) => attributes['subState']?.endsWith(':query') === true,
  )
  return isAsked ? 'query' : 'unreviewed'
}
