/** What the list of differences is found by. */
export const compareList = 'compare'
