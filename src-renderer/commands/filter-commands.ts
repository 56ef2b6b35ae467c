import type { BeadCondition } from '../../src-core/project/queries/bead-conditions'
import { isNoFilter, noFilter } from '../../src-core/project/queries/filter-beads'
import { focusGrid } from '../features/review/focus-grid'
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

export function conditionCommand(condition: BeadCondition): Command {
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
    const { pattern } = useAppStore.getState().find.query
    if (pattern.text === '') return 'find-nothing'
    return pattern.isRegex ? 'no-regex-filter' : null
  },
  run: () => {
    const { find, filter } = useAppStore.getState()
    applyFilter({ ...filter.filter, text: find.query })
  },
}
