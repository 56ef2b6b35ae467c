import { placeOf } from '../project/index-by-id'
import type { Article } from '../project/model'
import type { Explained } from '../project/queries/known-reasons'
import { sharedEnds } from '../project/queries/shared-ends'
import { touchedBeads } from '../project/queries/touched-beads'
import type { Check } from './check'
import { checkBead } from './checked-bead'
import type { BeadFinding, CheckedRow } from './checked-bead'
import { addLengths, noLengths, proportionOf } from './proportion'
import type { LengthSums, Proportion } from './proportion'

/** An article with what the checks say of it. */
export interface CheckedArticle {
  readonly article: Article
  readonly checks: readonly Check[]
  readonly explained: Explained
  /** One for each bead, in the order of the grid. */
  readonly rows: readonly CheckedRow[]
  readonly lengths: LengthSums
  readonly proportion: Proportion | null
}

/** Runs checks over an article, from nothing. */
export function checkArticle(
  checks: readonly Check[],
  article: Article,
  explained: Explained,
): CheckedArticle {
  const lengths = addLengths(noLengths, article, article.beads, 1)
  const proportion = proportionOf(lengths)
  const rows = article.beads.map((bead) => checkBead(checks, article, bead, proportion, explained))
  return { article, checks, explained, rows, lengths, proportion }
}

/**
 * The same for an article that came out of another by a change, or when more beads are explained: only
 * those beads are looked at again that the change touched, or that waited for the explanation. The
 * proportion of the article is kept in steps, so that it seldom has all beads judged anew.
 */
export function recheckArticle(
  before: CheckedArticle,
  article: Article,
  explained: Explained,
): CheckedArticle {
  if (before.article === article && before.explained === explained) return before
  const { checks } = before
  if (before.article.id !== article.id) return checkArticle(checks, article, explained)
  const touched = touchedBeads(before.article, article)
  if (touched.before.length + touched.after.length > article.beads.length) {
    return checkArticle(checks, article, explained)
  }
  const taken = addLengths(before.lengths, before.article, touched.before, -1)
  const lengths = addLengths(taken, article, touched.after, 1)
  const proportion = proportionOf(lengths)
  if (proportion?.ratio !== before.proportion?.ratio) {
    return checkArticle(checks, article, explained)
  }
  const { beads } = article
  const { head, tail } = sharedEnds(before.article.beads, beads)
  const rows = beads.map((_, row): CheckedRow | undefined => {
    if (row < head) return before.rows[row]
    const fromEnd = beads.length - row
    return fromEnd <= tail ? before.rows[before.rows.length - fromEnd] : undefined
  })
  for (const bead of touched.after) {
    const row = placeOf(beads, bead.id)
    if (row !== undefined) rows[row] = undefined
  }
  const isAnswered = explained !== before.explained
  const checked = rows.map((known, row): CheckedRow => {
    if (known !== undefined && (known.isSettled || !isAnswered)) return known
    const bead = beads[row]
    return bead === undefined
      ? { findings: [], isSettled: true }
      : checkBead(checks, article, bead, proportion, explained)
  })
  return { article, checks, explained, rows: checked, lengths, proportion }
}

/** All findings, in the order of the grid. */
export function findingsOf({ rows }: CheckedArticle): readonly BeadFinding[] {
  return rows.flatMap(({ findings }) => findings)
}

/** Beads that the aligner has not looked at as they read now. */
export function unsettledBeads({ article, rows }: CheckedArticle): readonly string[] {
  return rows.flatMap(({ isSettled }, row) => {
    const bead = article.beads[row]
    return isSettled || bead === undefined ? [] : [bead.id]
  })
}
