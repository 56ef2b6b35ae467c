import type { LanguageTag, Side } from '../../project/model'
import type { XmlNode } from '../xml/parse-xml'
import { xmlWalker } from '../xml/walk-xml'
import { chooseLanguages, readUnit, titleOf, type TmxUnit, type UnitLanguages } from './read-tmx'

/** A memory that is read piece by piece; it holds no more than the unit that is being read. */
export interface TmxStream {
  /** Reads a piece of the document. Throws `XmlFault` for what is not well-formed. */
  write(piece: string): void
  /** Throws `XmlFault` where the document is not at its end. */
  close(): void
  /** The units that were read since this was asked last. */
  take(): readonly TmxUnit[]
  /** How many units wait to be taken. */
  waiting(): number
  /** The languages of all units so far; null while there are not two. */
  languages(): Readonly<Record<Side, LanguageTag>> | null
  /** Units so far, whatever their languages. */
  count(): number
  title(): string | null
}

interface OpenNode extends XmlNode {
  readonly children: (OpenNode | string)[]
}

/** Memories of more kinds of units than these are none that anybody made. */
const mostKinds = 10_000

export function tmxStream(): TmxStream {
  let units: TmxUnit[] = []
  let count = 0
  let header: XmlNode | undefined
  const kinds = new Map<string, UnitLanguages>()
  const path: OpenNode[] = []

  function addUnit(node: XmlNode): void {
    const unit = readUnit(node)
    const languages = [...unit.texts.keys()]
    const key = languages.join(' ')
    const known = kinds.get(key)?.count ?? 0
    if (known > 0 || kinds.size < mostKinds) kinds.set(key, { languages, count: known + 1 })
    units.push(unit)
    count += 1
  }

  const walker = xmlWalker({
    open(name, attributes, tag) {
      const node: OpenNode = { tag, name, attributes, children: [] }
      // Units are looked at one by one; the body does not gather them.
      if (path.length > 2 || name === 'prop') path.at(-1)?.children.push(node)
      path.push(node)
    },
    text(text) {
      if (path.length > 2) path.at(-1)?.children.push(text)
    },
    close() {
      const node = path.pop()
      if (node === undefined) return
      if (path.length === 1 && node.name === 'header') header ??= node
      if (path.length === 2 && node.name === 'tu' && path[1]?.name === 'body') addUnit(node)
    },
  })

  return {
    write: (piece) => {
      walker.write(piece)
    },
    close: () => {
      walker.close()
    },
    take() {
      const taken = units
      units = []
      return taken
    },
    waiting: () => units.length,
    languages: () => chooseLanguages([...kinds.values()], header?.attributes['srclang']),
    count: () => count,
    title: () => titleOf(header),
  }
}
