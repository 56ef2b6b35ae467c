import type { Article, Bead, BlockKind, Sentence } from '../../../src-core/project/model'
import { unreviewed } from '../../../src-core/project/model'

/** A bead with the texts of its sentences; what is left out is that of an untouched bead of an aligner. */
export interface BeadOf extends Partial<Omit<Bead, 'source' | 'target'>> {
  readonly source?: readonly string[]
  readonly target?: readonly string[]
  readonly kind?: BlockKind
}

/** An Arabic article and its English translation, made of these beads in text order. */
export function articleOf(beads: readonly BeadOf[]): Article {
  const sentencesOf = (side: 'source' | 'target') =>
    beads.flatMap((bead, at) =>
      (bead[side] ?? []).map((text, part) =>
        sentence(`${side[0] ?? ''}${String(at + 1)}.${String(part + 1)}`, text, bead),
      ),
    )
  const [source, target] = [sentencesOf('source'), sentencesOf('target')]
  const idsOf = (list: readonly Sentence[], at: number) =>
    list.filter(({ id }) => id.slice(1).startsWith(`${String(at + 1)}.`)).map(({ id }) => id)
  return {
    id: 'article-1',
    title: 'مكتبة الميناء تفتح أبوابها',
    languages: { source: 'ar', target: 'en' },
    source,
    target,
    beads: beads.map(({ source: _source, target: _target, kind: _kind, ...bead }, at) => ({
      id: `b${String(at + 1)}`,
      startsParagraph: at === 0,
      confidence: 0.5,
      reasons: [],
      alignedBy: 'aligner',
      review: unreviewed,
      ...bead,
      source: idsOf(source, at),
      target: idsOf(target, at),
    })),
  }
}

function sentence(id: string, text: string, bead: BeadOf): Sentence {
  const { kind = 'body', startsParagraph = false } = bead
  return { id, imported: text, text, startsParagraph, kind, parents: [] }
}
