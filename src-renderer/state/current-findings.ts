import { decideFindings } from '../../src-core/checks/decided-findings'
import type { DecidedFinding } from '../../src-core/checks/decided-findings'
import type { Check } from '../../src-core/checks/check'
import { coverageChecks, writingChecks } from '../../src-core/checks/index'
import {
  checkArticle,
  findingsOf,
  recheckArticle,
  unsettledBeads,
} from '../../src-core/checks/run-checks'
import type { CheckedArticle } from '../../src-core/checks/run-checks'
import type { Article } from '../../src-core/project/model'
import { nothingExplained } from '../../src-core/project/queries/known-reasons'
import type { Explained } from '../../src-core/project/queries/known-reasons'
import { currentArticle } from './app-state'
import { useAppStore } from './app-store'
import { findingId } from './findings-state'
import type { FindingGroup } from './findings-state'

/** The findings of an article by kind, each kind in the order of the grid. */
export interface FindingLists {
  readonly open: readonly DecidedFinding[]
  readonly decided: readonly DecidedFinding[]
  /** Beads whose facts are still being looked at. */
  readonly unsettled: readonly string[]
}

const none: FindingLists = { open: [], decided: [], unsettled: [] }

const checksOf: Readonly<Record<FindingGroup, readonly Check[]>> = {
  coverage: coverageChecks,
  writing: writingChecks,
}

/** The answers that were given last: the next article asked about mostly differs in a few beads. */
const last = new Map<
  FindingGroup,
  { readonly checked: CheckedArticle; readonly lists: FindingLists }
>()

/** What the checks of a group say of an article. */
export function findingLists(
  article: Article,
  explained: Explained,
  group: FindingGroup,
): FindingLists {
  const before = last.get(group)
  // How a text is written does not hang on what the aligner says of it.
  const known = group === 'writing' ? nothingExplained : explained
  const checked =
    before === undefined
      ? checkArticle(checksOf[group], article, known)
      : recheckArticle(before.checked, article, known)
  if (before?.checked === checked) return before.lists
  const lists = listsOf(checked, group)
  last.set(group, { checked, lists })
  return lists
}

function listsOf(checked: CheckedArticle, group: FindingGroup): FindingLists {
  const findings = decideFindings(checked.article, findingsOf(checked))
  const sorted = checked.checks.flatMap((check) => findings.filter((each) => each.check === check))
  return {
    open: sorted.filter(({ decision }) => decision === null),
    decided: sorted.filter(({ decision }) => decision !== null),
    unsettled: group === 'writing' ? none.unsettled : unsettledBeads(checked),
  }
}

/** Of some lists, the findings of one kind; all where no kind is chosen. */
export function ofKind(lists: FindingLists, kind: string | null): FindingLists {
  if (kind === null) return lists
  const isWanted = ({ check }: DecidedFinding) => check.id === kind
  return { ...lists, open: lists.open.filter(isWanted), decided: lists.decided.filter(isWanted) }
}

/** The findings of the open article that are listed. */
export function currentFindings(): FindingLists {
  const { work, findings } = useAppStore.getState()
  const article = currentArticle(work)
  const { explained, group, kind } = findings
  return article === null ? none : ofKind(findingLists(article, explained, group), kind)
}

/** The finding that the commands are about; null when none is selected. */
export function selectedFinding(): DecidedFinding | null {
  const { selected } = useAppStore.getState().findings
  if (selected === null) return null
  const { open, decided } = currentFindings()
  return [...open, ...decided].find((each) => findingId(each) === selected) ?? null
}
