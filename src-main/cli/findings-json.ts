import type { DecidedFinding, FindingDecision } from '../../src-core/checks/decided-findings'
import { placeOf } from '../../src-core/project/index-by-id'
import type { Article, Side } from '../../src-core/project/model'
import { textsOf } from '../../src-core/project/queries/known-reasons'
import { createTranslator } from '../../src-core/strings/create-translator'

interface JsonFinding {
  readonly check: string
  readonly severity: 'error' | 'warning'
  /** Index of the bead, as `align` and `export` number them. */
  readonly bead: number
  /** Its texts. */
  readonly source: string
  readonly target: string
  /** Where in these texts, in UTF-16 offsets; empty for the bead as a whole. */
  readonly spans: readonly { readonly side: Side; readonly start: number; readonly end: number }[]
  /** In English. */
  readonly message: string
  /** What a person decided about it; null while it is open. */
  readonly decision: FindingDecision | null
}

/** Findings as programs get them. A stable contract: see docs/command-line.md. */
export interface FindingsJson {
  readonly languages: Readonly<Record<Side, string>>
  readonly beads: number
  readonly findings: readonly JsonFinding[]
}

// English whatever the language of messages is: a program that reads the findings sees one form.
const translate = createTranslator('en')

export function findingsJson(article: Article, found: readonly DecidedFinding[]): FindingsJson {
  const { source, target } = article.languages
  return {
    languages: { source, target },
    beads: article.beads.length,
    findings: found.flatMap(({ check, bead: id, finding, decision }): readonly JsonFinding[] => {
      const index = placeOf(article.beads, id) ?? -1
      const bead = article.beads[index]
      if (bead === undefined) return []
      return [
        {
          check: check.id,
          severity: check.severity,
          bead: index,
          ...textsOf(article, bead),
          spans: finding.spans.map(({ side, start, end }) => ({ side, start, end })),
          message: withoutIsolates(translate(`checks.${finding.message}`, finding.values)),
          decision,
        },
      ]
    }),
  }
}

function withoutIsolates(message: string): string {
  return message.replaceAll(/[\u2066-\u2069]/gu, '')
}
