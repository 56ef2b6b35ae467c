import type { BeadCondition } from '../../src-core/project/queries/bead-conditions'
import { isNoFilter, noFilter, rememberFound } from '../../src-core/project/queries/filter-beads'
import { trueResult } from '../features/find/true-result'
import { focusGrid } from '../features/review/focus-grid'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { applyFilter } from '../state/apply-filter'
import { always } from './command'
import type { Command } from './command'

/** Opens the menu of the filters. */
export const chooseFilter = always(() => {
  useAppStore.setState({ isFilterMenuOpen: true })
})

/** Adds a condition to the filter, or takes it away. */
export function toggleCondition(condition: BeadCondition): void {
  const { filter } = useAppStore.getState().filter
  const isOn = filter.conditions.includes(condition)
  applyFilter({
    ...filter,
    conditions: isOn
      ? filter.conditions.filter((each) => each !== condition)
      : [...filter.conditions, condition],
  })
}

function conditionCommand(condition: BeadCondition): Command {
  return always(() => {
    toggleCondition(condition)
  })
}

export const showAllRows: Command = {
  refusal: () => (isNoFilter(useAppStore.getState().filter.filter) ? 'all-shown' : null),
  run: () => {
    applyFilter(noFilter)
    focusGrid()
  },
}

/** Shows only the beads that contain what is looked for. */
export const filterFound: Command = {
  refusal: () => {
    const { find, work } = useAppStore.getState()
    const { pattern } = find.query
    if (pattern.text === '') return 'find-nothing'
    if (!pattern.isRegex) return null
    const result = trueResult(find, currentArticle(work))
    if (result === null) return 'still-finding'
    if (result.problem === null) return null
    return result.problem === 'too-slow' ? 'slow-regex' : 'bad-regex'
  },
  run: () => {
    const { find, filter, work } = useAppStore.getState()
    const result = trueResult(find, currentArticle(work))
    if (find.query.pattern.isRegex && result !== null) {
      rememberFound(find.query, result.article, result.matches)
    }
    applyFilter({ ...filter.filter, text: find.query })
  },
}

/** A command for each condition that the grid can be narrowed to. */
export const conditionCommands = {
  'filter-unreviewed': conditionCommand('unreviewed'),
  'filter-approved': conditionCommand('approved'),
  'filter-query': conditionCommand('query'),
  'filter-doubtful': conditionCommand('doubtful'),
  'filter-not-one-to-one': conditionCommand('not-one-to-one'),
  'filter-omission': conditionCommand('omission'),
  'filter-addition': conditionCommand('addition'),
  'filter-moved': conditionCommand('moved'),
  'filter-changed': conditionCommand('changed'),
  'filter-furniture': conditionCommand('furniture'),
  'filter-commented': conditionCommand('commented'),
  'filter-issue': conditionCommand('issue'),
} as const
