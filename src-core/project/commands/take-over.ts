import type { VersionDifference } from '../../compare/compare-version'
import type { Article } from '../model'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { shortenName } from './shorten-name'
import { writeTexts } from './write-texts'

/**
 * Takes the text of beads over from another version of the translation, as ordinary corrections in one
 * step. Where the translation had nothing, the sentence is inserted.
 */
export function takeOver(
  article: Article,
  differences: readonly VersionDifference[],
  version: string,
  newId: () => string,
): Outcome {
  const [first] = differences
  if (first === undefined) return refuse('no-difference')
  const texts = differences.map(({ bead, theirs }) => {
    return { beads: [bead], side: 'target', text: theirs } as const
  })
  const changes = writeTexts(article, texts, newId)
  if (changes.length === 0) return refuse('same-text')
  const values = {
    count: differences.length,
    first: first.row + 1,
    name: shortenName(version),
  }
  return doable('take-over', values, batch(changes), first.bead)
}
