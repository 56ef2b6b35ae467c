/** A step of the tour: the name of its strings, and what it stands beside. */
export interface TourStep {
  readonly name: 'rows' | 'doubt' | 'facts' | 'desk' | 'help'
  /** Finds what is shown, in the grid of the review. */
  readonly anchor: string
  readonly placement: 'top' | 'bottom' | 'bottom end'
}

/** The tour, in its order. */
export const tourSteps: readonly TourStep[] = [
  { name: 'rows', anchor: '[role="row"][aria-selected="true"]', placement: 'bottom' },
  {
    name: 'doubt',
    anchor: '[role="row"][aria-selected="true"] [data-spine]',
    placement: 'bottom',
  },
  { name: 'facts', anchor: '[data-facts]', placement: 'top' },
  { name: 'desk', anchor: '[data-desk-tools]', placement: 'top' },
  { name: 'help', anchor: '[data-about="show-help"]', placement: 'bottom end' },
]
