import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { unreviewed } from '../../project/model'
import type { LanguageTag, Review, Side } from '../../project/model'
import { languageOf } from '../bitext/bitext-of-rows'
import type { ImportedBead, ImportedBitext, ImportedUnit } from '../imported'
import { oneLine } from '../clean-text'
import { languageTag } from '../export/language-tag'
import { allTexts, type TextFile } from '../only-file'
import {
  childrenNamed,
  elementsOf,
  parseXml,
  rootOf,
  textInside,
  type XmlNode,
} from '../xml/parse-xml'
import { readGuarded } from '../read-guarded'
import type { Reader, SourceFile } from '../reader'

/**
 * The three files of InterText: two documents whose elements have ids, and the links between them. Beware:
 * a link lists the ids of its `toDoc` first, and `fromDoc` is the version that was there first.
 */
export const intertextReader: Reader = {
  id: 'intertext',
  name: 'InterText',
  extensions: ['.xml'],
  drops: ['formatting', 'line-ends'],
  recognises: (files) => tripleOf(files) !== null,
  read(files) {
    const triple = tripleOf(files)
    if (triple === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    const { links, others } = triple
    return readGuarded({ name: links.name, format: 'InterText' }, () => {
      const group = parseXml(links.content)
      const [first, second] = others
      if (first === undefined || second === undefined) throw new SyntaxError('two documents')
      const isTurned =
        isNamed(first, group.attributes['toDoc']) || isNamed(second, group.attributes['fromDoc'])
      const [source, target] = isTurned ? [second, first] : [first, second]
      return bitextOf(childrenNamed(group, 'link'), source, target)
    })
  },
}

interface Triple {
  readonly links: TextFile
  readonly others: readonly TextFile[]
}

function tripleOf(files: readonly SourceFile[]): Triple | null {
  const texts = allTexts(files, 3)
  const links = texts?.find(({ content }) => rootOf(content)?.name === 'linkGrp')
  if (texts === null || links === undefined) return null
  const others = texts.filter((file) => file !== links)
  return others.every(({ content }) => rootOf(content) !== null) ? { links, others } : null
}

function isNamed({ name }: TextFile, path: string | undefined): boolean {
  return path?.split(/[\\/]/).at(-1) === name
}

function bitextOf(
  links: readonly XmlNode[],
  source: TextFile,
  target: TextFile,
): Result<ImportedBitext> {
  const ids = links.map(({ attributes }) => {
    const [to = '', from = ''] = (attributes['xtargets'] ?? '').split(';')
    return { source: wordsOf(from), target: wordsOf(to) }
  })
  const sides = {
    source: readSide(source, new Set(ids.flatMap((link) => link.source))),
    target: readSide(target, new Set(ids.flatMap((link) => link.target))),
  }
  if (sides.source.units.length === 0 || sides.target.units.length === 0) {
    return fail('nothing-to-align', { name: source.name })
  }
  const places = (at: number, side: Side): readonly number[] =>
    (ids[at]?.[side] ?? []).flatMap((id) => sides[side].places.get(id) ?? [])
  const beads = links.map(({ attributes }, at): ImportedBead => {
    const [own, other] = [places(at, 'source'), places(at, 'target')]
    return {
      source: own,
      target: other,
      startsParagraph:
        sides.source.units[own[0] ?? -1]?.startsParagraph ??
        sides.target.units[other[0] ?? -1]?.startsParagraph ??
        false,
      confidence: null,
      isConfirmed: attributes['status'] === 'man',
      review: reviewOf(attributes['mark']),
      id: null,
    }
  })
  return ok({
    type: 'bitext',
    title: null,
    languages: { source: sides.source.language, target: sides.target.language },
    source: sides.source.units,
    target: sides.target.units,
    beads: beads.filter((bead) => bead.source.length + bead.target.length > 0),
  })
}

function reviewOf(mark: string | undefined): Review {
  return (mark ?? '0') === '0' ? unreviewed : { status: 'query', by: null, at: null }
}

interface ReadSide {
  readonly units: readonly ImportedUnit[]
  readonly places: ReadonlyMap<string, number>
  readonly language: LanguageTag
}

/** The elements of the kind that the links speak of, in the order of the document. */
function readSide(file: TextFile, linked: ReadonlySet<string>): ReadSide {
  const root = parseXml(file.content)
  const units: ImportedUnit[] = []
  const places = new Map<string, number>()
  const names = new Set<string>()
  visit(root, (node) => {
    if (linked.has(node.attributes['id'] ?? '')) names.add(node.name)
  })
  let parentBefore: XmlNode | null = null
  visit(root, (node, parent) => {
    if (!names.has(node.name)) return
    const id = node.attributes['id']
    if (id !== undefined && !places.has(id)) places.set(id, units.length)
    const text = oneLine(textInside(node).replaceAll(/[ \t\r\n]+/g, ' '))
    const kind = node.name === 'head' || parent?.name === 'head' ? 'heading' : 'body'
    const startsParagraph = parent !== parentBefore || node.name === 'p'
    units.push({ text, imported: text, kind, startsParagraph })
    parentBefore = parent
  })
  const named = languageTag(/\.([a-z]{2,3})\.xml$/i.exec(file.name)?.[1] ?? '')
  const own = languageTag(root.attributes['xml:lang'] ?? root.attributes['lang'] ?? '')
  return { units, places, language: own ?? named ?? languageOf(units) }
}

function visit(
  node: XmlNode,
  see: (node: XmlNode, parent: XmlNode | null) => void,
  parent: XmlNode | null = null,
): void {
  see(node, parent)
  for (const child of elementsOf(node)) visit(child, see, node)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
