import { sides } from '../model'
import type { Article, Bead, Reason, Side } from '../model'
import { beadText, hasChangedText } from './bead-text'
import { isInTexts } from './reason-spans'

export type Texts = Readonly<Record<Side, string>>

/** What the aligner said of beads when it was asked again, by `explainedKey`. */
export type Explained = ReadonlyMap<string, readonly Reason[]>

export const nothingExplained: Explained = new Map()

/** A bead with the texts that it has: what an explanation holds for. */
export function explainedKey(bead: Bead, { source, target }: Texts): string {
  return `${bead.id}\n${source}\n${target}`
}

/** Why a bead is what it is, as far as that is known now. */
export interface KnownReasons {
  readonly reasons: readonly Reason[]
  /** False while the aligner has not been asked about the texts as they read now. */
  readonly isSettled: boolean
}

/** The reasons of a bead, true to its texts: those of the alignment, or of the answer to a later question. */
export function knownReasons(article: Article, bead: Bead, explained: Explained): KnownReasons {
  const texts = textsOf(article, bead)
  if (texts.source === '' || texts.target === '') return { reasons: [], isSettled: true }
  if (reasonsHold(article, bead, texts)) return { reasons: bead.reasons, isSettled: true }
  const answer = explained.get(explainedKey(bead, texts))
  return answer === undefined
    ? { reasons: bead.reasons.filter((reason) => isSure(reason, texts)), isSettled: false }
    : { reasons: answer, isSettled: true }
}

/** The joined texts of both sides of a bead. */
export function textsOf(article: Article, bead: Bead): Texts {
  return { source: beadText(article, bead, 'source'), target: beadText(article, bead, 'target') }
}

/** Whether the reasons that the bead has were found in the texts that it has now. */
export function reasonsHold(article: Article, bead: Bead, texts: Texts): boolean {
  if (bead.confidence === null) return false
  return (
    sides.every((side) => !hasChangedText(article, bead, side)) &&
    bead.reasons.every((reason) => isInTexts(reason, texts))
  )
}

/** A match stays one while both its forms are there; what is missing may have been put in. */
export function isSure(reason: Reason, texts: Texts): boolean {
  return reason.source !== null && reason.target !== null && isInTexts(reason, texts)
}
