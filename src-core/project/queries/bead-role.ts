import { indexById } from '../index-by-id'
import { isFurniture } from '../model'
import type { Article, Bead, Sentence } from '../model'

/**
 * What a bead is to a reader: a translation has text on both sides, an omission none in the target, an
 * addition none in the source; furniture is no text of the article, whatever sides it has.
 */
export type BeadRole = 'translation' | 'omission' | 'addition' | 'furniture'

/** The role of a bead, from its sides and the kinds of its sentences. A text that was deleted is none. */
export function beadRole(article: Article, bead: Bead): BeadRole {
  return readBead(article, bead).role
}

/** What the sentences of a bead come to. */
export interface BeadReading {
  readonly role: BeadRole
  /** Whether one of its sides reads otherwise than it was imported. */
  readonly isChanged: boolean
  /** Characters of the longer of its texts. */
  readonly length: number
}

/** Looks at each sentence of a bead once: what is asked of all beads of an article is asked of this. */
export function readBead({ source, target }: Article, bead: Bead): BeadReading {
  const [first, second] = [readSide(source, bead.source), readSide(target, bead.target)]
  return {
    role: roleOf(first, second),
    isChanged: first.isChanged || second.isChanged,
    length: Math.max(first.length, second.length),
  }
}

interface SideReading {
  readonly isAllFurniture: boolean
  readonly hasText: boolean
  readonly isChanged: boolean
  readonly length: number
}

function readSide(list: readonly Sentence[], ids: readonly string[]): SideReading {
  const index = indexById(list)
  let isAllFurniture = true
  let hasText = false
  let isChanged = false
  let length = 0
  for (const id of ids) {
    const sentence = list[index.get(id) ?? -1]
    if (sentence === undefined) continue
    const { kind, text, imported } = sentence
    isAllFurniture &&= isFurniture(kind)
    hasText ||= /\S/u.test(text)
    isChanged ||= text !== imported
    length += text.length
  }
  return { isAllFurniture, hasText, isChanged, length }
}

function roleOf(source: SideReading, target: SideReading): BeadRole {
  if (source.isAllFurniture && target.isAllFurniture) return 'furniture'
  if (!target.hasText) return 'omission'
  return source.hasText ? 'translation' : 'addition'
}
