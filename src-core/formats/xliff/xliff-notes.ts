import type { Issue, Severity } from '../../project/annotations'
import type { Side } from '../../project/model'
import type { BeadRow } from '../export/bead-rows'

/** A note of a unit: who wrote it, of which side, and how urgent it is, 1 the most, 10 the least. */
export interface NoteText {
  readonly kind: 'comment' | 'issue'
  readonly by: string
  readonly side: Side | null
  readonly priority: number | null
  readonly text: string
}

const priorities: Readonly<Record<Severity, number>> = {
  critical: 1,
  major: 2,
  minor: 5,
  neutral: 10,
}

/** The open comments and the issues of a bead, as notes of a translation tool. */
export function noteTexts({ notes }: BeadRow): readonly NoteText[] {
  const comments = notes.threads
    .filter(({ thread }) => thread.resolved === null)
    .flatMap(({ thread, place }) =>
      thread.comments.map(({ by, text }): NoteText => {
        const side = thread.anchor.quote === null ? null : place.side
        return { kind: 'comment', by, side, priority: null, text }
      }),
    )
  const issues = notes.issues.map(({ issue, place }): NoteText => {
    const { by, severity } = issue
    const text = issueNote(issue)
    return { kind: 'issue', by, side: place.side, priority: priorities[severity], text }
  })
  return [...comments, ...issues]
}

/** What a note says of an issue. */
export function issueNote({ category, severity, note, anchor }: Issue): string {
  const words = anchor.quote?.text.slice(anchor.quote.start, anchor.quote.end) ?? ''
  const quoted = words === '' ? '' : ` “${words}”`
  return `${category} (${severity})${quoted}${note === '' ? '' : `: ${note}`}`
}
