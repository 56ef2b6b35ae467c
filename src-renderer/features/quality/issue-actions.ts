import type { Anchor } from '../../../src-core/project/annotations'
import { changeIssue, markIssue, removeIssue } from '../../../src-core/project/commands/edit-issues'
import type { Judgement } from '../../../src-core/project/commands/edit-issues'
import { setQuality } from '../../../src-core/project/commands/set-quality'
import type { QualityModel } from '../../../src-core/quality/quality-model'
import { newId } from '../../commands/new-id'
import { decision, doOutcome, outcomeNow } from '../../commands/selection-command'
import { useAppStore } from '../../state/app-store'

/** Marks an issue on an anchor, or judges one that is marked anew. */
export function judge(anchor: Anchor, issue: string | null, judgement: Judgement): void {
  doOutcome(
    outcomeNow((article) =>
      issue === null
        ? markIssue(article, anchor, judgement, decision(), newId)
        : changeIssue(article, issue, judgement, decision()),
    ),
  )
}

export function remove(issue: string): void {
  doOutcome(outcomeNow((article) => removeIssue(article, issue)))
}

/** Classifies and weighs the issues of the project otherwise. */
export function changeQuality(quality: QualityModel): void {
  const { work } = useAppStore.getState()
  if (work !== null) doOutcome(setQuality(work.history.project, quality))
}
