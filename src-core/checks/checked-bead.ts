import type { Article, Bead } from '../project/model'
import { beadRole } from '../project/queries/bead-role'
import { beadText } from '../project/queries/bead-text'
import { knownReasons } from '../project/queries/known-reasons'
import type { Explained } from '../project/queries/known-reasons'
import type { Check, CheckedBead, Finding } from './check'
import type { Proportion } from './proportion'

/** A finding with where it is. */
export interface BeadFinding {
  readonly check: Check
  readonly bead: string
  readonly finding: Finding
}

/** What the checks say of one bead. */
export interface CheckedRow {
  readonly findings: readonly BeadFinding[]
  /** False while the aligner has not looked at the bead as it reads now. */
  readonly isSettled: boolean
}

const nothing: CheckedRow = { findings: [], isSettled: true }

/** Runs checks over one bead. Furniture is never checked: it is no text of the article. */
export function checkBead(
  checks: readonly Check[],
  article: Article,
  bead: Bead,
  proportion: Proportion | null,
  explained: Explained,
): CheckedRow {
  const role = beadRole(article, bead)
  if (role === 'furniture') return nothing
  const { reasons, isSettled } = knownReasons(article, bead, explained)
  const checked: CheckedBead = {
    languages: article.languages,
    role,
    source: beadText(article, bead, 'source'),
    target: beadText(article, bead, 'target'),
    reasons: isSettled ? reasons : [],
    proportion,
  }
  const findings = checks.flatMap((check) =>
    check.appliesTo(checked)
      ? check.find(checked).map((finding) => ({ check, bead: bead.id, finding }))
      : [],
  )
  return findings.length === 0 && isSettled ? nothing : { findings, isSettled }
}
