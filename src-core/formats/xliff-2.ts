import { unreviewed } from '../project/model'
import type { Review } from '../project/model'
import type { ImportedRow } from './bitext-of-rows'
import { childNamed, childrenNamed, descendantsNamed, type XmlNode } from './parse-xml'

/** The pairs of a `file` of XLIFF 2, in order: its segments. */
export function rowsOfFile2(file: XmlNode): readonly ImportedRow[] {
  const units = descendantsNamed(file, 'unit')
  const segmented = units.some((unit) => childrenNamed(unit, 'segment').length > 1)
  const firsts = new Set(
    descendantsNamed(file, 'group').flatMap((group) => childrenNamed(group, 'unit')[0] ?? []),
  )
  return units.flatMap((unit) =>
    childrenNamed(unit, 'segment').map((segment, at) => ({
      source: [plain(childNamed(segment, 'source'))],
      target: [plain(childNamed(segment, 'target'))],
      startsParagraph: at === 0 && (segmented || firsts.has(unit)),
      isConfirmed: (segment.attributes['subState'] ?? '').endsWith(':aligned'),
      review: reviewOf(segment),
      id: [unit.attributes['id'], segment.attributes['id']].filter(Boolean).join('.') || null,
    })),
  )
}

function reviewOf({ attributes }: XmlNode): Review {
  const { state, subState = '' } = attributes
  if (subState.endsWith(':query')) return { status: 'query', by: null, at: null }
  const isApproved = state === 'reviewed' || state === 'final'
  return isApproved ? { status: 'approved', by: null, at: null } : unreviewed
}

/** The text of a segment; `cp` stands for a character that XML cannot hold, which no text here keeps. */
function plain(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  return node.children.map((child) => (typeof child === 'string' ? child : plain(child))).join('')
}
