import { fail } from '../../errors'
import { unreviewed } from '../../project/model'
import type { LanguageTag, Review, Side } from '../../project/model'
import { baseLanguage } from '../../text/languages'
import { bitextOfRows, type ImportedRow } from '../bitext/bitext-of-rows'
import { segmentText } from '../bitext/segment-text'
import { languageTag } from '../export/language-tag'
import { onlyText } from '../only-file'
import {
  childNamed,
  childrenNamed,
  parseXml,
  rootOf,
  textInside,
  type XmlNode,
} from '../xml/parse-xml'
import { readGuarded } from '../read-guarded'
import type { Reader } from '../reader'

/**
 * Translation Memory eXchange, 1.1 to 1.4b. Codes inside a segment are dropped and the text between them
 * kept. Of a memory in several languages, the source and the language with most units beside it are read.
 */
export const tmxReader: Reader = {
  id: 'tmx',
  name: 'TMX',
  extensions: ['.tmx'],
  drops: ['inline-tags', 'notes', 'other-languages'],
  recognises(files) {
    const file = onlyText(files)
    return file !== null && rootOf(file.content)?.name === 'tmx'
  },
  read(files) {
    const file = onlyText(files)
    if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    return readGuarded({ name: file.name, format: 'TMX' }, () => {
      const root = parseXml(file.content)
      const header = childNamed(root, 'header')
      const body = childNamed(root, 'body')
      const units = body === undefined ? [] : childrenNamed(body, 'tu').map(readUnit)
      const groups = units.map(({ texts }) => ({ languages: [...texts.keys()], count: 1 }))
      const languages = chooseLanguages(groups, header?.attributes['srclang'])
      if (languages === null) {
        return fail(units.length === 0 ? 'file-empty' : 'one-language-only', { name: file.name })
      }
      return bitextOfRows({
        name: file.name,
        title: titleOf(header),
        languages,
        rows: units.map((unit) => rowOf(unit, languages)),
      })
    })
  },
}

/** A unit of a memory: its texts by their languages. */
export interface TmxUnit {
  readonly node: XmlNode
  readonly texts: ReadonlyMap<LanguageTag, string>
}

/** Elements that hold codes of another format, not text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub'])

export function readUnit(node: XmlNode): TmxUnit {
  const texts = new Map<LanguageTag, string>()
  for (const variant of childrenNamed(node, 'tuv')) {
    const { attributes } = variant
    const language = languageTag(attributes['xml:lang'] ?? attributes['lang'] ?? '')
    const segment = childNamed(variant, 'seg')
    if (language === null || segment === undefined || texts.has(language)) continue
    texts.set(language, segmentText(segment, codes))
  }
  return { node, texts }
}

/** Units that are in the same languages, and how many of them there are. */
export interface UnitLanguages {
  readonly languages: readonly LanguageTag[]
  readonly count: number
}

/** The languages of a memory, of which units have them; `named` is what its header calls the source. */
export function chooseLanguages(
  groups: readonly UnitLanguages[],
  named: string | undefined,
): Readonly<Record<Side, LanguageTag>> | null {
  const [first] = countLanguages(groups)
  if (first === undefined) return null
  const all = countLanguages(groups).map(([language]) => language)
  const wanted = named === undefined ? null : languageTag(named)
  const source =
    all.find((language) => language === wanted) ??
    all.find((language) => wanted !== null && isSameBase(language, wanted)) ??
    groups[0]?.languages[0] ??
    first[0]
  const beside = groups.filter(({ languages }) => languages.includes(source))
  const others = countLanguages(beside).filter(([language]) => language !== source)
  const target = (others.find(([language]) => !isSameBase(language, source)) ?? others[0])?.[0]
  return target === undefined ? null : { source, target }
}

/** How many units have each language, the most frequent first. */
function countLanguages(
  groups: readonly UnitLanguages[],
): readonly (readonly [LanguageTag, number])[] {
  const counts = new Map<LanguageTag, number>()
  for (const { languages, count } of groups) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + count)
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])
}

function isSameBase(one: LanguageTag, other: LanguageTag): boolean {
  return baseLanguage(one) === baseLanguage(other)
}

/** The row that a unit is, in these languages. */
export function rowOf(
  { node, texts }: TmxUnit,
  languages: Readonly<Record<Side, LanguageTag>>,
): ImportedRow {
  const status = propertyOf(node, 'x-align-status')
  const confidence = propertyOf(node, 'x-align-confidence')
  return {
    source: [texts.get(languages.source) ?? ''],
    target: [texts.get(languages.target) ?? ''],
    id: node.attributes['tuid'] ?? null,
    isConfirmed: status === 'confirmed',
    review: reviewOf(node, status),
    confidence: confidence === null ? null : shareOf(confidence),
  }
}

function reviewOf({ attributes }: XmlNode, status: string | null): Review {
  if (status !== 'reviewed' && status !== 'query') return unreviewed
  return {
    status: status === 'query' ? 'query' : 'approved',
    by: attributes['changeid'] ?? null,
    at: dateOf(attributes['changedate'] ?? ''),
  }
}

function propertyOf(node: XmlNode, type: string): string | null {
  const found = childrenNamed(node, 'prop').find(({ attributes }) => attributes['type'] === type)
  return found === undefined ? null : textInside(found)
}

/** The title that a header of ours has; null for others. */
export function titleOf(header: XmlNode | undefined): string | null {
  return header === undefined ? null : propertyOf(header, 'x-article-title')
}

/** A probability; null for a text that is none. */
export function shareOf(text: string): number | null {
  const share = /^\s*\d*\.?\d+(?:e-?\d+)?\s*$/i.test(text) ? Number(text) : Number.NaN
  return share >= 0 && share <= 1 ? share : null
}

/** The short form of ISO 8601 that TMX has, in the long one; null for what is no date. */
function dateOf(text: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (match === null) return null
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = match
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
