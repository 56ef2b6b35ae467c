import { roundConfidence } from '../../src-core/formats/export/format-confidence'
import { createTranslator } from '../../src-core/strings/create-translator'
import type { Article, BlockKind, Side } from '../../src-core/project/model'
import { describeReason } from './describe-reason'

/** One side of an alignment as programs get it. */
interface JsonSide {
  readonly language: string
  readonly units: readonly string[]
  /** What each unit is on its page. */
  readonly kinds: readonly BlockKind[]
}

interface JsonBead {
  /** Indices into the units of the side. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly confidence: number | null
  readonly reasons: readonly string[]
}

/** An alignment as programs get it. A stable contract: see docs/command-line.md. */
export interface AlignmentJson extends Readonly<Record<Side, JsonSide>> {
  readonly beads: readonly JsonBead[]
}

// English whatever the language of messages is: a program that reads the reasons sees one form.
const translate = createTranslator('en')

export function alignmentJson(article: Article): AlignmentJson {
  const indices = {
    source: new Map(article.source.map(({ id }, index) => [id, index])),
    target: new Map(article.target.map(({ id }, index) => [id, index])),
  }
  const indicesOf = (side: Side, ids: readonly string[]) =>
    ids.map((id) => indices[side].get(id)).filter((index) => index !== undefined)
  return {
    source: sideJson(article, 'source'),
    target: sideJson(article, 'target'),
    beads: article.beads.map((bead) => ({
      source: indicesOf('source', bead.source),
      target: indicesOf('target', bead.target),
      confidence: bead.confidence === null ? null : roundConfidence(bead.confidence),
      reasons: bead.reasons.map((reason) => describeReason(reason, translate)),
    })),
  }
}

function sideJson(article: Article, side: Side): JsonSide {
  return {
    language: article.languages[side],
    units: article[side].map(({ text }) => text),
    kinds: article[side].map(({ kind }) => kind),
  }
}
