import type { Outcome } from '../../src-core/project/commands/outcome'
import type { Decision } from '../../src-core/project/commands/set-status'
import type { Article } from '../../src-core/project/model'
import type { GridRows } from '../../src-core/project/queries/grid-rows'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import { currentArticle } from '../state/app-state'
import type { Selection } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { currentRows } from '../state/current-rows'
import { doChange } from '../state/dispatch'
import type { Command } from './command'

export type SelectionOutcome = (article: Article, selection: Selection) => Outcome

/** The user, now: who sets a status. */
export function decision(): Decision {
  return { author: useAppStore.getState().settings.author, at: new Date().toISOString() }
}

/** What a command would come to now, on the open article and what is selected in it. */
export function outcomeNow(outcomeOf: SelectionOutcome): Outcome {
  const { work } = useAppStore.getState()
  const article = currentArticle(work)
  if (article === null || work?.selection == null) {
    return { ok: false, refusal: 'nothing-selected' }
  }
  return outcomeOf(article, work.selection)
}

/** Does what an outcome says; nothing for a refusal. */
export function doOutcome(outcome: Outcome): void {
  if (outcome.ok) doChange(outcome.change, outcome.label, outcome.focus)
}

/**
 * A command on what is selected: it can run when the core says so, and does what the core says. Whether it
 * can is asked by the tools, the menu and the palette after each key, so the answer is kept for as long as
 * it is true; a selection may have 20,000 beads.
 */
export function onSelection(outcomeOf: SelectionOutcome): Command {
  let known: {
    readonly article: Article | null
    readonly rows: GridRows | null
    readonly selection: Selection | null
    readonly refusal: RefusalCode | null
  } | null = null
  return {
    refusal: () => {
      const { work } = useAppStore.getState()
      const article = currentArticle(work)
      const selection = work?.selection ?? null
      const rows = currentRows()
      const isKnown =
        known?.article === article && known.selection === selection && known.rows === rows
      if (known === null || !isKnown) {
        const outcome = outcomeNow(outcomeOf)
        known = { article, rows, selection, refusal: outcome.ok ? null : outcome.refusal }
      }
      return known.refusal
    },
    run: () => {
      doOutcome(outcomeNow(outcomeOf))
    },
  }
}

/** A command on what is selected and on the caret of the editor, which is asked for each time. */
export function onCaret(outcomeOf: SelectionOutcome): Command {
  return {
    refusal: () => {
      const outcome = outcomeNow(outcomeOf)
      return outcome.ok ? null : outcome.refusal
    },
    run: () => {
      doOutcome(outcomeNow(outcomeOf))
    },
  }
}
