import { segmentText } from '../bitext/segment-text'
import { blockKinds, unreviewed } from '../../project/model'
import type { BlockKind, Review } from '../../project/model'
import type { ImportedRow } from '../bitext/bitext-of-rows'
import type { ImportedNote } from '../imported'
import { childNamed, childrenNamed, descendantsNamed, type XmlNode } from '../xml/parse-xml'
import { settledText, unitsOfFile, type UnitOfFile } from './units-of-file'

/** Elements that hold codes of another format, not text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'sub', 'x', 'bx', 'ex'])

/** The pairs of a `file` of XLIFF 1.2, in order. */
export function rowsOfFile12(file: XmlNode): readonly ImportedRow[] {
  const units = unitsOfFile(file, 'trans-unit')
  const segmented = units.some(({ unit }) => segmentsOf(childNamed(unit, 'seg-source')).length > 1)
  const firsts = new Set(
    descendantsNamed(file, 'group').flatMap((group) => childrenNamed(group, 'trans-unit')[0] ?? []),
  )
  return units.flatMap((each) => rowsOfUnit(each, segmented || firsts.has(each.unit)))
}

function rowsOfUnit(
  { unit, keepsSpace }: UnitOfFile,
  startsParagraph: boolean,
): readonly ImportedRow[] {
  const textOf = (node: XmlNode | undefined): string =>
    settledText(plainText12(node), node, keepsSpace)
  const target = childNamed(unit, 'target')
  const shared = {
    review: reviewOf(unit, target),
    isConfirmed: target?.attributes['state-qualifier'] === 'x-aligned',
    kind: kindOf(unit),
    notes: childrenNamed(unit, 'note').flatMap(noteOf),
  }
  const sources = segmentsOf(childNamed(unit, 'seg-source'))
  const targets = new Map(segmentsOf(target).map((mark) => [mark.attributes['mid'], mark]))
  const id = unit.attributes['id'] ?? null
  if (
    sources.length === 0 ||
    (target !== undefined && targets.size === 0 && plainText12(target) !== '')
  ) {
    const source = childNamed(unit, 'source')
    const before = childrenNamed(unit, 'alt-trans').find(
      ({ attributes }) => attributes['alttranstype'] === 'previous-version',
    )
    const imported = before === undefined ? {} : { target: textOf(childNamed(before, 'target')) }
    const texts = { source: [textOf(source)], target: [textOf(target)] }
    return [{ ...shared, ...texts, imported, startsParagraph, id }]
  }
  return sources.map((source, at) => ({
    ...shared,
    source: [textOf(source)],
    target: [textOf(targets.get(source.attributes['mid']))],
    notes: at === 0 ? shared.notes : [],
    startsParagraph: startsParagraph && at === 0,
    id: id === null ? null : `${id}.${source.attributes['mid'] ?? String(at + 1)}`,
  }))
}

function segmentsOf(node: XmlNode | undefined): readonly XmlNode[] {
  if (node === undefined) return []
  return descendantsNamed(node, 'mrk').filter(({ attributes }) => attributes['mtype'] === 'seg')
}

/** The text of an element, without the codes of other formats that are in it. */
export function plainText12(node: XmlNode | undefined): string {
  return node === undefined ? '' : segmentText(node, codes)
}

function noteOf(note: XmlNode): readonly ImportedNote[] {
  const text = plainText12(note).trim()
  const side = note.attributes['annotates']
  const named = side === 'source' || side === 'target' ? side : null
  return text === '' ? [] : [{ by: note.attributes['from'] ?? null, text, side: named }]
}

/** `x-heading` and the like, as this program writes it. */
function kindOf(unit: XmlNode): BlockKind {
  const type = unit.attributes['restype']
  return blockKinds.find((kind) => type === `x-${kind}`) ?? 'body'
}

function reviewOf(unit: XmlNode, target: XmlNode | undefined): Review {
  const state = target?.attributes['state'] ?? ''
  if (unit.attributes['approved'] === 'yes' || state === 'signed-off' || state === 'final') {
    return { status: 'approved', by: null, at: null }
  }
  const qualifier = target?.attributes['state-qualifier']
  if (qualifier === 'x-query') return { status: 'query', by: null, at: null }
  if (qualifier === 'x-auto') return unreviewed
  const isAsked = state.startsWith('needs-review') && childNamed(unit, 'note') !== undefined
  return isAsked ? { status: 'query', by: null, at: null } : unreviewed
}
