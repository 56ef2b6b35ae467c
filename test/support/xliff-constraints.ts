import { isLanguageTag } from '../../src-core/formats/export/is-language-tag'
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  parseXml,
  type XmlNode,
} from '../../src-core/formats/xml/parse-xml'

/**
 * What a document breaks of the constraints of XLIFF 2.1 that no XSD can say, and that OASIS gives as Schematron
 * (`xliff_core_2.1.sch`, `its.sch`, `metadata.sch`): those of them that can concern what this program writes.
 */
export function xliffComplaints(document: string): readonly string[] {
  const root = parseXml(document)
  const files = childrenNamed(root, 'file')
  const { srcLang = '', trgLang = 'en' } = root.attributes
  return [
    ...[srcLang, trgLang]
      .filter((tag) => !isLanguageTag(tag))
      .map((tag) => `${tag} is no language`),
    ...twice('file', files),
    ...files.flatMap((file) => [
      ...twice('group', descendantsNamed(file, 'group')),
      ...twice('unit', descendantsNamed(file, 'unit')),
      ...descendantsNamed(file, 'notes').flatMap((notes) =>
        twice('note', childrenNamed(notes, 'note')),
      ),
      ...descendantsNamed(file, 'unit').flatMap((unit) => [
        ...unitComplaints(root, unit),
        ...issueComplaints(unit),
      ]),
    ]),
    ...(document.includes(' its:locQuality') && root.attributes['its:version'] === undefined
      ? ['its:version is missing']
      : []),
  ]
}

/** Ids that are given to two of these. */
function twice(what: string, nodes: readonly XmlNode[], id = 'id'): readonly string[] {
  const ids = nodes.flatMap(({ attributes }) => attributes[id] ?? [])
  return ids.filter((each, at) => ids.indexOf(each) !== at).map((each) => `${what} ${each} twice`)
}

const needsTarget = new Set(['translated', 'reviewed', 'final'])

function unitComplaints(root: XmlNode, unit: XmlNode): readonly string[] {
  const segments = childrenNamed(unit, 'segment')
  const parts = [...segments, ...childrenNamed(unit, 'ignorable')]
  const inside = (name: string) =>
    parts.flatMap((part) => {
      const side = childNamed(part, name)
      return side === undefined ? [] : inlineOf(side)
    })
  const sources = [...parts, ...inside('source')]
  const targets = parts.flatMap((part) => childNamed(part, 'target') ?? [])
  const orders = targets.flatMap(({ attributes }) => attributes['order'] ?? [])
  return [
    ...(segments.length === 0 ? ['a unit without a segment'] : []),
    ...twice('inline', sources),
    ...twice('inline', inside('target')),
    ...inside('target')
      .filter(({ attributes }) => parts.some((part) => part.attributes['id'] === attributes['id']))
      .map(({ attributes }) => `inline ${attributes['id'] ?? ''} is a segment`),
    ...(targets.length > 0 && root.attributes['trgLang'] === undefined
      ? ['trgLang is missing']
      : []),
    ...(new Set(orders).size < orders.length || orders.some((order) => Number(order) > parts.length)
      ? ['order']
      : []),
    ...parts.flatMap((part) => [
      ...languageComplaints(childNamed(part, 'source'), root.attributes['srcLang']),
      ...languageComplaints(childNamed(part, 'target'), root.attributes['trgLang']),
    ]),
    ...segments.flatMap(stateComplaints),
    ...twice('metaGroup', descendantsNamed(unit, 'metaGroup')),
  ]
}

function inlineOf(node: XmlNode): readonly XmlNode[] {
  return ['mrk', 'pc', 'ph', 'sc', 'ec', 'sm'].flatMap((name) => descendantsNamed(node, name))
}

function languageComplaints(node: XmlNode | undefined, language = ''): readonly string[] {
  const own = node?.attributes['xml:lang']
  const fits =
    own === undefined ||
    own === language ||
    own.toLowerCase().startsWith(`${language.toLowerCase()}-`)
  return fits ? [] : [`${own} is not ${language}`]
}

function stateComplaints(segment: XmlNode): readonly string[] {
  const { state, subState } = segment.attributes
  return [
    ...(needsTarget.has(state ?? '') && childNamed(segment, 'target') === undefined
      ? [`${state ?? ''} without a target`]
      : []),
    ...(subState !== undefined && state === undefined ? ['subState without a state'] : []),
    ...(subState !== undefined && !/^(?!xlf:)[^:\s]+:.+$/.test(subState)
      ? [`subState ${subState}`]
      : []),
  ]
}

function issueComplaints(unit: XmlNode): readonly string[] {
  const lists = descendantsNamed(unit, 'locQualityIssues')
  const ids = lists.map(({ attributes }) => attributes['xml:id'] ?? '')
  const marks = descendantsNamed(unit, 'mrk').filter(
    ({ attributes }) => attributes['its:locQualityIssuesRef'] !== undefined,
  )
  return [
    ...twice('list of issues', lists, 'xml:id'),
    ...descendantsNamed(unit, 'locQualityIssue')
      .filter(
        ({ attributes }) =>
          attributes['locQualityIssueType'] === undefined &&
          attributes['locQualityIssueComment'] === undefined,
      )
      .map(() => 'an issue without type and comment'),
    ...marks.flatMap(({ attributes }) => {
      const reference = attributes['its:locQualityIssuesRef'] ?? ''
      return [
        ...((attributes['type'] ?? 'its:generic') === 'its:generic'
          ? []
          : ['type of a mark of ITS']),
        ...(reference.startsWith('#its=') && ids.includes(reference.slice('#its='.length))
          ? []
          : [`${reference} is no list of its unit`]),
        ...(Object.keys(attributes).some((name) => /^its:locQualityIssue[A-Z]/.test(name))
          ? ['a list of issues beside an issue']
          : []),
      ]
    }),
  ]
}
