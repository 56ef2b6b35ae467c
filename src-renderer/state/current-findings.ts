import { decideFindings } from '../../src-core/checks/decided-findings'
import type { DecidedFinding } from '../../src-core/checks/decided-findings'
import { coverageChecks } from '../../src-core/checks/index'
import {
  checkArticle,
  findingsOf,
  recheckArticle,
  unsettledBeads,
} from '../../src-core/checks/run-checks'
import type { CheckedArticle } from '../../src-core/checks/run-checks'
import type { Article } from '../../src-core/project/model'
import type { Explained } from '../../src-core/project/queries/known-reasons'
import { currentArticle } from './app-state'
import { useAppStore } from './app-store'
import { findingId } from './findings-state'

/** The findings of an article by kind, each kind in the order of the grid. */
export interface FindingLists {
  readonly open: readonly DecidedFinding[]
  readonly decided: readonly DecidedFinding[]
  /** Beads whose facts are still being looked at. */
  readonly unsettled: readonly string[]
}

const none: FindingLists = { open: [], decided: [], unsettled: [] }

/** The answer that was given last: the next article asked about mostly differs in a few beads. */
let last: { readonly checked: CheckedArticle; readonly lists: FindingLists } | null = null

/** What the checks of omissions and additions say of an article. */
export function findingLists(article: Article, explained: Explained): FindingLists {
  const checked =
    last === null
      ? checkArticle(coverageChecks, article, explained)
      : recheckArticle(last.checked, article, explained)
  if (last?.checked !== checked) last = { checked, lists: listsOf(checked) }
  return last.lists
}

function listsOf(checked: CheckedArticle): FindingLists {
  const findings = decideFindings(checked.article, findingsOf(checked))
  const sorted = coverageChecks.flatMap((check) => findings.filter((each) => each.check === check))
  return {
    open: sorted.filter(({ decision }) => decision === null),
    decided: sorted.filter(({ decision }) => decision !== null),
    unsettled: unsettledBeads(checked),
  }
}

/** The findings of the open article. */
export function currentFindings(): FindingLists {
  const { work, findings } = useAppStore.getState()
  const article = currentArticle(work)
  return article === null ? none : findingLists(article, findings.explained)
}

/** The finding that the commands are about; null when none is selected. */
export function selectedFinding(): DecidedFinding | null {
  const { selected } = useAppStore.getState().findings
  if (selected === null) return null
  const { open, decided } = currentFindings()
  return [...open, ...decided].find((each) => findingId(each) === selected) ?? null
}
