/** How much of the height of the review the desk may be given; what it needs itself goes before that. */
export const deskShareLimits = { least: 0.1, most: 0.9 } as const

/** By how much the desk grows and shrinks at a time: about two lines in a window of middle height. */
export const deskShareStep = 0.08
