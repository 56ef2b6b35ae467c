import type { RefusalCode } from '../../src-core/strings/en/steps'
import {
  changeScope,
  goToMatch,
  openFind,
  replaceAll,
  replaceCurrent,
} from '../features/find/find-actions'
import { elsewhereNow } from '../features/find/found-elsewhere'
import { trueResult } from '../features/find/true-result'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { always } from './command'
import type { Command } from './command'

/** Why there is nothing to go to or to replace; null while that is not known yet. */
function noMatch(): RefusalCode | null {
  const { find, work } = useAppStore.getState()
  if (!find.isOpen) return null
  if (find.query.pattern.text === '') return 'find-nothing'
  if (find.isInProject && (elsewhereNow(find, work)?.total ?? 1) > 0) return null
  return trueResult(find, currentArticle(work))?.matches.length === 0 ? 'no-match' : null
}

function noReplacing(): RefusalCode | null {
  const { find, work } = useAppStore.getState()
  if (!find.isOpen || !find.isReplacing) return 'find-nothing'
  return noMatch() ?? (trueResult(find, currentArticle(work)) === null ? 'still-finding' : null)
}

function goCommand(wish: 'next' | 'previous'): Command {
  return {
    refusal: noMatch,
    run: () => {
      goToMatch(wish)
    },
  }
}

export const findInArticle = always(() => {
  openFind(false)
})

export const replaceInArticle = always(() => {
  openFind(true)
})

export const goNextMatch = goCommand('next')
export const goPreviousMatch = goCommand('previous')

export const replaceMatch: Command = { refusal: noReplacing, run: replaceCurrent }
export const replaceAllMatches: Command = {
  refusal: () => {
    const { find, work } = useAppStore.getState()
    const refusal = noReplacing()
    if (refusal !== null || !find.isInProject) return refusal
    return elsewhereNow(find, work)?.isDone === true ? null : 'still-finding'
  },
  run: replaceAll,
}

/** Opens the bar to find in all articles of the project. */
export const findInProject = always(() => {
  openFind(false)
  changeScope(true)
})
