import type { Article } from '../../../src-core/project/model'
import type { TextNote } from '../../../src-core/project/queries/annotations-of'
import { standOnNote } from '../../commands/note-commands'
import { NoteTip } from './note-tip'
import { useNoteHighlights } from './use-note-highlights'
import { usePointedNotes } from './use-pointed-notes'

/** Marks the words of comments and issues in the texts, and tells of the mark under the pointer what it says. */
export function NoteMarks({ article }: { readonly article: Article }) {
  useNoteHighlights(article)
  const pointed = usePointedNotes(article, standOnFirst)
  return pointed === null ? null : <NoteTip pointed={pointed} />
}

/** Stands on the note that was clicked; of several, on the first. */
function standOnFirst([first]: readonly TextNote[]): void {
  if (first !== undefined) standOnNote(first, false)
}
