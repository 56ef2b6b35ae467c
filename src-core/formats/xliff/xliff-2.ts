import { blockKinds, unreviewed } from '../../project/model'
import type { Review } from '../../project/model'
import type { ImportedRow } from '../bitext/bitext-of-rows'
import type { ImportedNote } from '../imported'
import { shareOf } from '../tmx/read-tmx'
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  textInside,
  type XmlNode,
} from '../xml/parse-xml'

/** The pairs of a `file` of XLIFF 2, in order: its segments. */
export function rowsOfFile2(file: XmlNode): readonly ImportedRow[] {
  const units = descendantsNamed(file, 'unit')
  const segmented = units.some((unit) => childrenNamed(unit, 'segment').length > 1)
  const firsts = new Set(
    descendantsNamed(file, 'group').flatMap((group) => childrenNamed(group, 'unit')[0] ?? []),
  )
  return units.flatMap((unit) => {
    const known = ownMetadata(unit)
    const notes = notesOfUnit2(unit)
    return childrenNamed(unit, 'segment').map((segment, at) => ({
      source: [plainText2(childNamed(segment, 'source'))],
      target: [plainText2(childNamed(segment, 'target'))],
      startsParagraph: at === 0 && (segmented || firsts.has(unit)),
      isConfirmed: (segment.attributes['subState'] ?? '').endsWith(':aligned'),
      review: reviewOf(segment, known),
      id:
        known.size > 0
          ? (unit.attributes['name'] ?? null)
          : [unit.attributes['id'], segment.attributes['id']].filter(Boolean).join('.') || null,
      kind: blockKinds.find((kind) => kind === known.get('kind')) ?? 'body',
      confidence: shareOf(known.get('confidence') ?? ''),
      imported: {
        source: known.get('importedSource') ?? plainText2(childNamed(segment, 'source')),
        target: known.get('importedTarget') ?? plainText2(childNamed(segment, 'target')),
      },
      notes: at === 0 ? notes : [],
    }))
  })
}

/** What this program wrote of a bead beside its texts; nothing in files of others. */
export function ownMetadata(unit: XmlNode): ReadonlyMap<string, string> {
  const own = descendantsNamed(unit, 'metaGroup').find(
    ({ attributes }) => attributes['category'] === 'x-muqabala',
  )
  if (own === undefined) return new Map()
  return new Map(
    childrenNamed(own, 'meta').map((meta) => [meta.attributes['type'] ?? '', textInside(meta)]),
  )
}

/** The notes of a unit; in those of this program the author stands before the text. */
export function notesOfUnit2(unit: XmlNode): readonly ImportedNote[] {
  const list = childNamed(unit, 'notes')
  return (list === undefined ? [] : childrenNamed(list, 'note')).flatMap((note) => {
    const text = plainText2(note).trim()
    const side = note.attributes['appliesTo']
    const named = side === 'source' || side === 'target' ? side : null
    // In our own notes the author stands before the text.
    const signed =
      note.attributes['category'] === 'comment' ? /^([^:]{1,200}): ([^]+)$/.exec(text) : null
    if (text === '') return []
    return [{ by: signed?.[1] ?? null, text: signed?.[2] ?? text, side: named }]
  })
}

function reviewOf({ attributes }: XmlNode, known: ReadonlyMap<string, string>): Review {
  const { state, subState = '' } = attributes
  const own = known.get('status')
  if (own === 'approved' || own === 'query') {
    return { status: own, by: known.get('by') ?? null, at: known.get('at') ?? null }
  }
  if (subState.endsWith(':query')) return { status: 'query', by: null, at: null }
  const isApproved = state === 'reviewed' || state === 'final'
  return isApproved ? { status: 'approved', by: null, at: null } : unreviewed
}

/** The text of a segment; `cp` stands for a character that XML cannot hold, which no text here keeps. */
export function plainText2(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  return node.children
    .map((child) => (typeof child === 'string' ? child : plainText2(child)))
    .join('')
}
