import type { Article, Bead, Sentence } from '../../project/model'
import { beadRole, type BeadRole } from '../../project/queries/bead-role'
import { noNotes, notesByBead, type BeadNotes } from '../../project/queries/bead-notes'
import { joinTexts } from '../../project/queries/bead-text'
import { oneLine } from '../clean-text'
import type { WriteCounts } from '../format'

/** A bead as a file wants it: with its sentences, its joined texts, and its place. */
export interface BeadRow {
  readonly bead: Bead
  /** As in the window, but a side whose text is blank counts as none. */
  readonly role: BeadRole
  /** Number of source and target sentences, for instance `1-2`. */
  readonly type: string
  /** Number of the paragraph bead, from 1. */
  readonly paragraph: number
  readonly source: readonly Sentence[]
  readonly target: readonly Sentence[]
  /** Corrected texts, joined with a plain space. */
  readonly sourceText: string
  readonly targetText: string
  /** The comments and issues that are on the bead or its sentences. */
  readonly notes: BeadNotes
  readonly article: Article
}

/** The beads of articles in the order of the grid, ready to be written; paragraphs are numbered through. */
export function beadRows(articles: readonly Article[]): readonly BeadRow[] {
  let paragraph = 0
  return articles.flatMap((article) => {
    const source = byId(article.source)
    const target = byId(article.target)
    const notes = notesByBead(article)
    return article.beads.map((bead, at) => {
      if (bead.startsParagraph || at === 0) paragraph += 1
      return {
        ...beadRow(article, bead, pick(source, bead.source), pick(target, bead.target)),
        paragraph,
        notes: notes.get(bead.id) ?? noNotes,
        article,
      }
    })
  })
}

/** Rows in order, those of each paragraph bead together. */
export function rowsByParagraph(rows: readonly BeadRow[]): readonly (readonly BeadRow[])[] {
  const paragraphs: BeadRow[][] = []
  for (const row of rows) {
    if (paragraphs.at(-1)?.[0]?.paragraph === row.paragraph) paragraphs.at(-1)?.push(row)
    else paragraphs.push([row])
  }
  return paragraphs
}

/** What a format without null beads leaves out. The four numbers add up to the number of beads. */
export function countPairsOnly(rows: readonly BeadRow[]): WriteCounts {
  const count = (wanted: BeadRole) => rows.filter((row) => row.role === wanted).length
  return {
    written: count('translation'),
    omissions: count('omission'),
    additions: count('addition'),
    furniture: count('furniture'),
  }
}

/** The counts of a format that holds every bead. */
export function countAll(rows: readonly BeadRow[]): WriteCounts {
  return { written: rows.length, omissions: 0, additions: 0, furniture: 0 }
}

function beadRow(
  article: Article,
  bead: Bead,
  source: readonly Sentence[],
  target: readonly Sentence[],
): Omit<BeadRow, 'paragraph' | 'notes' | 'article'> {
  const sourceText = joinTexts(source.map(textOf))
  const targetText = joinTexts(target.map(textOf))
  return {
    bead,
    role: roleOf(beadRole(article, bead), sourceText, targetText),
    type: `${String(source.length)}-${String(target.length)}`,
    source,
    target,
    sourceText,
    targetText,
  }
}

/** A text that was deleted leaves its bead one-sided for whoever reads the file. */
function roleOf(role: BeadRole, sourceText: string, targetText: string): BeadRole {
  if (role !== 'translation') return role
  if (oneLine(targetText) === '') return 'omission'
  return oneLine(sourceText) === '' ? 'addition' : 'translation'
}

function byId(sentences: readonly Sentence[]): ReadonlyMap<string, Sentence> {
  return new Map(sentences.map((sentence) => [sentence.id, sentence]))
}

function pick(sentences: ReadonlyMap<string, Sentence>, ids: readonly string[]): Sentence[] {
  return ids.map((id) => sentences.get(id)).filter((sentence) => sentence !== undefined)
}

function textOf({ text }: Sentence): string {
  return text
}
