import type { Exported } from '../../src-core/formats/export/export-articles'
import type { ExportWarning } from '../../src-core/formats/export/export-warnings'

/** What parts of a file came to, taken together. */
export type ExportedSum = Pick<Exported, 'counts' | 'warnings'>

export const nothingExported: ExportedSum = {
  counts: { written: 0, omissions: 0, additions: 0, furniture: 0 },
  warnings: [],
}

/** The counts of two parts, added up. */
export function addExported(one: ExportedSum, other: ExportedSum): ExportedSum {
  const warnings = new Map<ExportWarning['name'], number>()
  for (const { name, count } of [...one.warnings, ...other.warnings]) {
    warnings.set(name, (warnings.get(name) ?? 0) + count)
  }
  return {
    counts: {
      written: one.counts.written + other.counts.written,
      omissions: one.counts.omissions + other.counts.omissions,
      additions: one.counts.additions + other.counts.additions,
      furniture: one.counts.furniture + other.counts.furniture,
    },
    warnings: [...warnings].map(([name, count]) => ({ name, count })),
  }
}
