/** The colours of a report in Word: paper and ink, as in the window. */
export const reportColours = {
  soft: '554E43',
  faint: '686055',
  rule: 'E3DCCF',
  strong: 'C9BFAE',
  rubric: 'A92F1A',
  lapis: '23508F',
  approved: '2C683A',
  mark: 'F7E3A0',
} as const
