import { segmentText } from '../bitext/segment-text'
import { blockKinds, unreviewed } from '../../project/model'
import type { Review } from '../../project/model'
import type { ImportedRow } from '../bitext/bitext-of-rows'
import type { ImportedNote } from '../imported'
import { shareOf } from '../tmx/read-tmx'
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsOf,
  textInside,
  type XmlNode,
} from '../xml/parse-xml'
import { settledText, unitsOfFile, type UnitOfFile } from './units-of-file'

/** The pairs of a `file` of XLIFF 2, in order: its segments. */
export function rowsOfFile2(file: XmlNode): readonly ImportedRow[] {
  const units = unitsOfFile(file, 'unit')
  const segmented = units.some(({ unit }) => childrenNamed(unit, 'segment').length > 1)
  const firsts = new Set(
    descendantsNamed(file, 'group').flatMap((group) => childrenNamed(group, 'unit')[0] ?? []),
  )
  return units.flatMap((each) => rowsOfUnit(each, segmented || firsts.has(each.unit)))
}

function rowsOfUnit(
  { unit, keepsSpace }: UnitOfFile,
  startsParagraph: boolean,
): readonly ImportedRow[] {
  const known = ownMetadata(unit)
  const notes = [...notesOfUnit2(unit), ...issuesOfUnit(unit, known.size > 0)]
  const segments = childrenNamed(unit, 'segment')
  const moved = inTargetOrder(unit).filter(({ name }) => name === 'segment')
  const places = new Map(moved.map((segment, place) => [segment, place]))
  return segments.map((segment, at): ImportedRow => {
    const textOf = (name: 'source' | 'target'): string => {
      const node = childNamed(segment, name)
      return settledText(plainText2(node), node, keepsSpace)
    }
    const [source, target] = [textOf('source'), textOf('target')]
    return {
      source: [source],
      target: [target],
      targetMovedBy: (places.get(segment) ?? at) - at,
      startsParagraph: at === 0 && startsParagraph,
      isConfirmed: segment.attributes['subState'] === 'muqabala:aligned',
      review: reviewOf(segment, known),
      id:
        known.size > 0
          ? (unit.attributes['name'] ?? null)
          : [unit.attributes['id'], segment.attributes['id']].filter(Boolean).join('.') || null,
      kind: blockKinds.find((kind) => kind === known.get('kind')) ?? 'body',
      confidence: shareOf(known.get('confidence') ?? ''),
      imported: {
        source: known.get('importedSource') ?? source,
        target: known.get('importedTarget') ?? target,
      },
      notes: at === 0 ? notes : [],
    }
  })
}

/**
 * The segments and what is between them, in the order of the target: one with an `order` stands in that place, the
 * others where their sources are (XLIFF 2.1, 4.7.3). As they are where the places do not fit each other.
 */
export function inTargetOrder(unit: XmlNode): readonly XmlNode[] {
  const parts = elementsOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const byPlace = new Map(
    parts.map((part, at) => {
      const order = childNamed(part, 'target')?.attributes['order']
      return [order === undefined ? at : Number(order) - 1, part] as const
    }),
  )
  const known = parts.map((_, place) => byPlace.get(place)).filter((part) => part !== undefined)
  return known.length === parts.length ? known : parts
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

/** The issues that ITS 2.0 has a word for, as notes; in those of this program the comment says what they are. */
function issuesOfUnit(unit: XmlNode, isOurs: boolean): readonly ImportedNote[] {
  const listed = descendantsNamed(unit, 'locQualityIssue').map(({ attributes }) => ({
    type: attributes['locQualityIssueType'],
    comment: attributes['locQualityIssueComment'],
  }))
  const marked = descendantsNamed(unit, 'mrk').map(({ attributes }) => ({
    type: attributes['its:locQualityIssueType'],
    comment: attributes['its:locQualityIssueComment'],
  }))
  return [...listed, ...marked].flatMap(({ type, comment }) => {
    const said = isOurs && comment !== undefined ? [comment] : [type, comment]
    const text = said.filter((part) => (part ?? '') !== '').join(': ')
    return text === '' ? [] : [{ by: null, text, side: null }]
  })
}

function reviewOf({ attributes }: XmlNode, known: ReadonlyMap<string, string>): Review {
  const { state = 'initial', subState = '' } = attributes
  const isApproved = state === 'reviewed' || state === 'final'
  // A tool that goes on with a segment changes its state or takes the word beside it away; our metadata stay.
  const isOurs = subState.startsWith('muqabala:')
  const own = known.get('status')
  if (isOurs && (own === 'query' || (own === 'approved' && (isApproved || state === 'initial')))) {
    return { status: own, by: known.get('by') ?? null, at: known.get('at') ?? null }
  }
  if (isApproved) return { status: 'approved', by: null, at: null }
  return subState.endsWith(':query') ? { status: 'query', by: null, at: null } : unreviewed
}

/** Codes without text; `cp` stands for a character that XML cannot hold, which no text here keeps. */
const codes = new Set(['ph', 'sc', 'ec', 'sm', 'em', 'cp'])

/** The text of a segment. */
export function plainText2(node: XmlNode | undefined): string {
  return node === undefined ? '' : segmentText(node, codes)
}
