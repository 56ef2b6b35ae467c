import type { BeadNotes } from '../../project/queries/bead-notes'

/** The comments on a bead in one cell: each with its author, on a line of its own; resolved ones are over. */
export function commentText({ threads }: BeadNotes): string {
  return threads
    .filter(({ thread }) => thread.resolved === null)
    .flatMap(({ thread }) => thread.comments.map(({ by, text }) => `${by}: ${text}`))
    .join('\n')
}
