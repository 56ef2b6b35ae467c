/** One sentence for each code of `ErrorCode`: what happened, and what to do. */
export const errors = {
  internal: 'Something went wrong inside Muqabala. Your work is saved. ({{detail}})',
} as const
