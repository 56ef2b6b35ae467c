import type { Project, Side } from '../../src-core/project/model'
import type { Doubt, ReturnItem, ReturnPlan } from '../../src-core/return/return-plan'

/** What came back, and what became of it. */
export interface ReturnReport {
  readonly project: Project
  readonly plan: ReturnPlan
  /** What was taken in. */
  readonly taken: ReadonlySet<ReturnItem>
  /** Whether it was only looked at: nothing was written. */
  readonly isDryRun: boolean
}

interface JsonItem {
  /** Number of the article, as `--article` has it. */
  readonly article: number
  /** Index of the bead, as `align` and `export` number them. */
  readonly bead: number
  readonly type: ReturnItem['type']
  readonly side: Side | null
  /** Who did it, as far as the file says. */
  readonly by: readonly string[]
  /** What is here, and what came back: texts, or statuses; of a comment, only what came back. */
  readonly before: string | null
  readonly after: string
  /** Why it is not taken in by itself; null where nothing speaks against it. */
  readonly conflict: Doubt | null
  readonly taken: boolean
}

/** What came back as programs get it. A stable contract: see docs/command-line.md. */
export interface ReturnJson {
  readonly dryRun: boolean
  /** Rows of the file that were found in the project. */
  readonly rows: number
  readonly taken: number
  readonly conflicts: number
  /** Texts of the file that are only older than those of the project, which stay. */
  readonly outdated: number
  readonly colleagues: readonly string[]
  readonly items: readonly JsonItem[]
  /** Rows that belong to nothing in the project, by their number in the file. */
  readonly unmatched: readonly { row: number; source: string; target: string }[]
}

export function returnJson({ project, plan, taken, isDryRun }: ReturnReport): ReturnJson {
  const numbers = new Map(project.articles.map(({ id }, at) => [id, at + 1]))
  return {
    dryRun: isDryRun,
    rows: plan.matched,
    taken: taken.size,
    conflicts: plan.items.filter(({ doubt }) => doubt !== null).length,
    outdated: plan.outdated,
    colleagues: plan.colleagues,
    items: plan.items.map((item) => ({
      article: numbers.get(item.article) ?? 0,
      bead: item.row,
      type: item.type,
      ...contentOf(item),
      conflict: item.doubt,
      taken: taken.has(item),
    })),
    unmatched: plan.unmatched.map(({ number, source, target }) => ({
      row: number,
      source,
      target,
    })),
  }
}

function contentOf(item: ReturnItem): Pick<JsonItem, 'side' | 'by' | 'before' | 'after'> {
  switch (item.type) {
    case 'text':
      return { side: item.side, by: item.authors, before: item.ours, after: item.theirs }
    case 'status':
      return { side: null, by: [], before: item.ours, after: item.theirs }
    case 'comment':
      return {
        side: item.side,
        by: item.by === null ? [] : [item.by],
        before: null,
        after: item.text,
      }
    case 'resolved':
      return { side: null, by: [], before: null, after: item.text }
  }
}
