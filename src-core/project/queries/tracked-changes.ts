import { diffTexts } from '../../text/diff-words'
import type { TextHunk } from '../../text/diff-words'
import type { Article, Bead, Sentence, Side } from '../model'
import { sides } from '../model'
import { sentencesOf } from '../sentences-of'

/** The text that changes are marked against: the one up to which they were accepted. */
export function acceptedText({ accepted, imported }: Sentence): string {
  return accepted ?? imported
}

/** The sentence with another accepted text; the imported one is never written out. */
export function withAccepted(sentence: Sentence, accepted: string): Sentence {
  if (accepted !== sentence.imported) return { ...sentence, accepted }
  const { accepted: dropped, ...rest } = sentence
  return dropped === undefined ? sentence : rest
}

/** Whether some change of a sentence is neither accepted nor reverted. */
export function hasOpenChange(sentence: Sentence): boolean {
  return acceptedText(sentence) !== sentence.text
}

const known = new WeakMap<Sentence, readonly TextHunk[]>()

/**
 * The changes of a sentence that are neither accepted nor reverted, in the order of the text: offsets are
 * UTF-16, `before` into the accepted text, `after` into the corrected one. By whole words.
 */
export function changesOf(sentence: Sentence): readonly TextHunk[] {
  const found = known.get(sentence)
  if (found !== undefined) return found
  const changes = diffTexts(acceptedText(sentence), sentence.text).filter(({ same }) => !same)
  known.set(sentence, changes)
  return changes
}

/** A change of a bead: a place in its text that reads otherwise than what was accepted. */
export interface TrackedChange {
  readonly side: Side
  readonly sentence: Sentence
  /** Its place among the changes of the sentence, from 0. */
  readonly index: number
  readonly hunk: TextHunk
  /** What was struck and what was put in; one of them may be empty. */
  readonly removed: string
  readonly added: string
}

/** The open changes of a bead, the source before the target, in the order of the text. */
export function beadChanges(article: Article, bead: Bead): readonly TrackedChange[] {
  return sides.flatMap((side) =>
    sentencesOf(article, bead, side).flatMap((sentence) =>
      changesOf(sentence).map((hunk, index) => ({
        side,
        sentence,
        index,
        hunk,
        removed: acceptedText(sentence).slice(hunk.beforeStart, hunk.beforeEnd),
        added: sentence.text.slice(hunk.afterStart, hunk.afterEnd),
      })),
    ),
  )
}

/** Whether a bead has an open change. */
export function hasOpenChanges(article: Article, bead: Bead): boolean {
  return sides.some((side) => sentencesOf(article, bead, side).some(hasOpenChange))
}
