import { flushSync } from 'react-dom'
import type { Decision } from '../../src-core/project/commands/set-status'
import { takeReturned } from '../../src-core/project/commands/take-returned'
import { groupBySigner, restSigner } from '../../src-core/return/group-by-signer'
import type { ReturnItem } from '../../src-core/return/return-plan'
import { focusPanelList } from '../components/panel-list'
import { desktop } from '../desktop'
import { goToReturned } from '../features/returned/go-to-returned'
import { returnedList } from '../features/returned/returned-list'
import { i18n } from '../i18n'
import { useAppStore } from '../state/app-store'
import { dispatch } from '../state/dispatch'
import { currentPlan, isChosen, planFor, setChosen } from '../state/returned-state'
import { showLines, showProblem, valueOrNotice } from '../state/start-work'
import { always } from './command'
import type { Command } from './command'
import { newId } from './new-id'

/** Asks for a file that a colleague has reviewed, and shows what came back. */
const takeInFile = always(() => {
  void desktop.request('return:choose').then((result) => {
    const file = valueOrNotice(result)
    const { work } = useAppStore.getState()
    if (file === null || work === null) return
    const { name } = file
    const plan = planFor(work.history, file)
    if (plan.matched === 0) {
      showProblem({ code: 'returned-elsewhere', values: { name } })
      return
    }
    if (plan.items.length === 0 && plan.unmatched.length === 0) {
      showLines([{ key: 'returned.nothing-new', values: { count: plan.matched } }])
      return
    }
    flushSync(() => {
      useAppStore.setState({
        returned: {
          file,
          choices: new Map(),
          colleague: restSigner(plan, file) ?? '',
          active: null,
        },
        panel: 'returned',
        notice: null,
      })
    })
    const first = plan.items.find(({ doubt }) => doubt !== null) ?? plan.items[0]
    if (first !== undefined) goToReturned(first)
    focusPanelList(returnedList)
  })
})

/** The item that the keyboard stands on. */
function activeItem(): ReturnItem | undefined {
  const { returned } = useAppStore.getState()
  return currentPlan()?.items.find(({ key }) => key === returned?.active)
}

/** Chooses the active item, or leaves it out. */
const chooseReturned: Command = {
  refusal: () => {
    const { returned, panel } = useAppStore.getState()
    if (returned === null || panel !== 'returned') return 'no-returned-file'
    return activeItem() === undefined ? 'nothing-returned' : null
  },
  run: () => {
    const { returned } = useAppStore.getState()
    const item = activeItem()
    if (returned !== null && item !== undefined) setChosen(item, !isChosen(item, returned))
  },
}

/** Takes in what is chosen: a step in the name of each colleague, which one undo takes back. */
const takeInReturned: Command = {
  refusal: () => {
    const { returned, panel } = useAppStore.getState()
    if (returned === null || panel !== 'returned') return 'no-returned-file'
    const isAny = currentPlan()?.items.some((item) => isChosen(item, returned)) === true
    return isAny ? null : 'nothing-returned'
  },
  run: () => {
    const { returned, work } = useAppStore.getState()
    const plan = currentPlan()
    if (returned === null || work === null || plan === null) return
    const items = plan.items.filter((item) => isChosen(item, returned))
    const written = returned.colleague.trim()
    const at = new Date().toISOString()
    const signing = {
      unsigned: written === '' ? i18n.t('returned.unknown') : written,
      together: (names: readonly string[]) => names.join(i18n.t('returned.between-names')),
    }
    for (const { author, items: own } of groupBySigner(items, plan, signing)) {
      takeIn(own, returned.file.name, { author, at })
    }
    const left = currentPlan()?.items[0]
    if (left !== undefined) goToReturned(left)
    focusPanelList(returnedList)
  },
}

function takeIn(items: readonly ReturnItem[], file: string, decision: Decision): void {
  const { work } = useAppStore.getState()
  if (work === null) return
  const outcome = takeReturned(work.history.project, items, file, decision, newId)
  if (!outcome.ok) return
  const { change, label, focus } = outcome
  dispatch({ type: 'do', change, label, ...decision, focus }, focus)
}

/** The commands for a file that came back, by their ids. */
export const returnCommands = {
  'take-in-file': takeInFile,
  'choose-returned': chooseReturned,
  'take-in-returned': takeInReturned,
} as const
