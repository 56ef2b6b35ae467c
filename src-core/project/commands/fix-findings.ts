import type { BeadFinding } from '../../checks/checked-bead'
import { sentenceSpan } from '../../checks/sentence-span'
import type { Article } from '../model'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { rewritePieces } from './rewrite-pieces'
import type { Piece } from './rewrite-pieces'

/**
 * Mends findings whose mending is certain, as one step; those that have no fix are left. The texts keep their
 * corrections marked, as with any edit.
 */
export function fixFindings(article: Article, findings: readonly BeadFinding[]): Outcome {
  const pieces = findings.flatMap((found) => pieceOf(article, found)).toSorted(inOrder)
  const apart = pieces.filter((piece, at) => {
    const before = pieces[at - 1]
    return before?.sentence !== piece.sentence || before.end <= piece.start
  })
  if (apart.length === 0) return refuse('no-fix')
  const written = rewritePieces(article, apart)
  if (!written.ok) return written
  const { change, first } = written
  const values = { count: apart.length, first: first.index + 1 }
  return doable('fix-findings', values, change, first.bead.id)
}

/** The fix as a piece of its sentence; none where it would reach beyond that. */
function pieceOf(article: Article, { bead, finding: { fix } }: BeadFinding): readonly Piece[] {
  if (fix === undefined) return []
  const span = sentenceSpan(article, bead, fix)
  if (span === null || span.end - span.start !== fix.end - fix.start) return []
  return [{ bead, side: fix.side, ...span, text: fix.text }]
}

function inOrder(one: Piece, other: Piece): number {
  return one.sentence === other.sentence ? one.start - other.start : 0
}
