/** What the list of things that came back is found by. */
export const returnedList = 'returned'
