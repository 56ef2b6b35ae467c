import { useEffect, useState } from 'react'
import type { Problem, Result } from '../../../src-core/errors'
import type { DictionaryInfo } from '../../../src-core/ipc/dictionaries'
import { desktop } from '../../desktop'

/** The list of dictionaries, and what can be done with it. */
export interface Dictionaries {
  /** Null until the main process has answered. */
  readonly list: readonly DictionaryInfo[] | null
  /** What went wrong with the last thing that was done. */
  readonly problems: readonly Problem[]
  readonly isBusy: boolean
  readonly add: () => void
  readonly remove: (token: string) => void
  readonly setEnabled: (token: string, isEnabled: boolean) => void
}

/** Keeps the list as the main process has it. */
export function useDictionaries(): Dictionaries {
  const [list, setList] = useState<readonly DictionaryInfo[] | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isBusy, setIsBusy] = useState(false)

  const show = (result: Result<readonly DictionaryInfo[]>): void => {
    setProblems(result.ok ? [] : [result.problem])
    if (result.ok) setList(result.value)
  }

  useEffect(() => {
    void desktop.request('dictionary:list').then(show)
  }, [])

  return {
    list,
    problems,
    isBusy,
    add: () => {
      // The button is not disabled meanwhile: it would lose the keyboard, and the dialog its Escape.
      if (isBusy) return
      setIsBusy(true)
      void desktop.request('dictionary:add').then((added) => {
        setIsBusy(false)
        if (!added.ok) setProblems([added.problem])
        else if (added.value !== null) {
          setList(added.value.list)
          setProblems(added.value.problems)
        }
      })
    },
    remove: (token) => {
      void desktop.request('dictionary:remove', token).then(show)
    },
    setEnabled: (token, isEnabled) => {
      void desktop.request('dictionary:set-enabled', token, isEnabled).then(show)
    },
  }
}
