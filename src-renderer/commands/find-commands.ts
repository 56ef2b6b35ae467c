import type { RefusalCode } from '../../src-core/strings/en/steps'
import { goToMatch, openFind, replaceAll, replaceCurrent } from '../features/find/find-actions'
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
export const replaceAllMatches: Command = { refusal: noReplacing, run: replaceAll }
