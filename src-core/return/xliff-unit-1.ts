import { readRowMark } from '../formats/export/row-mark'
import { childNamed, childrenNamed, type XmlNode } from '../formats/xml/parse-xml'
import { plainText12 } from '../formats/xliff/xliff-1'
import type { ReviewStatus } from '../project/model'
import { joinedSegments } from './joined-segments'
import type { ReturnedNote, ReturnedRow } from './returned'

/** A `trans-unit` of XLIFF 1.2 as a row; what a tool cut into segments is one text again. */
export function returnedUnit1(unit: XmlNode): ReturnedRow {
  const target = childNamed(unit, 'target')
  const written = readRowMark(unit.attributes['extradata'] ?? '')
  return {
    id: unit.attributes['id'] ?? null,
    source: textOf(childNamed(unit, 'source')),
    target: textOf(target),
    status: statusOf(unit, target, written?.status ?? null),
    written,
    notes: childrenNamed(unit, 'note').flatMap(noteOf),
    revisions: [],
  }
}

function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  return joinedSegments(
    node.children.map((child) =>
      typeof child === 'string' ? child : plainText12({ ...node, children: [child] }),
    ),
  ).trim()
}

/**
 * What the state of a target says of the review. A state that asks for work is a query only where the row
 * was further than that when it was written: what nobody has looked at goes out as such a state, too.
 */
function statusOf(
  unit: XmlNode,
  target: XmlNode | undefined,
  before: ReviewStatus | null,
): ReviewStatus | null {
  const { state, 'state-qualifier': qualifier } = target?.attributes ?? {}
  if (qualifier === 'x-query') return 'query'
  // A row that went out without a translation asks for one, whatever was decided about it.
  if (qualifier === 'x-omission') {
    if (unit.attributes['approved'] === 'yes') return 'approved'
    return before === 'approved' ? 'unreviewed' : before
  }
  if (state?.startsWith('needs-') === true) {
    return qualifier === 'x-auto' || before === null || before === 'unreviewed'
      ? 'unreviewed'
      : 'query'
  }
  const isSigned = state === 'signed-off' || state === 'final'
  if (isSigned || unit.attributes['approved'] === 'yes') return 'approved'
  return state === undefined ? null : 'unreviewed'
}

function noteOf(note: XmlNode): readonly ReturnedNote[] {
  const text = plainText12(note).trim()
  const side = note.attributes['annotates']
  const named = side === 'source' || side === 'target' ? side : null
  const by = note.attributes['from'] ?? null
  const whole = { at: null, stretch: null, replyTo: null, isDone: false, isColumn: false }
  return text === '' ? [] : [{ ...whole, by, text, side: named }]
}
