/** What holds the beads on the screen: the grid, or the texts of another view. Plain letters are commands there. */
export const beadField = '[role="grid"], [data-bead-field]'
