/** Words of the history panel. */
export const history = {
  title: 'History',
  steps: 'Steps, the latest first',
  'step-count_one': '{{count, number}} step',
  'step-count_other': '{{count, number}} steps',
  today: 'Today',
  start: 'As aligned, before any correction',
  current: 'You are here',
  undone: 'undone',
  nothing:
    'Every correction will be listed here. Click a step to go back to it, and forward again.',
  close: 'Close the history',
} as const
