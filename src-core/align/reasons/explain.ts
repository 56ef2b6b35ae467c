import type { Reason } from '../../project/model'
import type { Evidence } from '../evidence/evidence'
import type { LexiconIndex } from '../lexicon/lexicon-index'
import type { Pairing } from '../step'
import { bestMatches } from './best-matches'
import { formReasons } from './form-reasons'
import { matchedFacts } from './matched-facts'
import { missingWords, type Judgement } from './missing-words'
import { createSeenTogether } from './seen-together'
import type { UnitTexts } from './unit-texts'

/** Explains the beads of a text. */
export type Explain = (bead: Pairing) => readonly Reason[]

/** Explains the beads of a text, given all of them: what a text says elsewhere tells of its names. */
export function createExplain(
  evidence: Evidence,
  texts: UnitTexts,
  beads: readonly Pairing[],
  lexicon: LexiconIndex,
): Explain {
  const seenTogether = createSeenTogether(evidence.words, beads)
  return (bead) => explainBead(evidence, texts, bead, { lexicon, seenTogether })
}

/**
 * Why the units of a bead belong together, and what speaks against it: the matched numbers, names and
 * words that tell most, those that only one side has, and what the form says. `source` of each reason
 * is the Arabic side; a match that only a dictionary of the user knows carries its name.
 */
function explainBead(
  evidence: Evidence,
  texts: UnitTexts,
  bead: Pairing,
  judgement: Judgement,
): readonly Reason[] {
  if (bead.ar.length === 0 || bead.en.length === 0) return []
  const matches = bestMatches(evidence, bead)
  const { ar, en } = evidence.words
  const arSide = {
    words: ar,
    texts: texts.ar,
    units: bead.ar,
    matched: new Map(matches.map(({ arToken, strength }) => [arToken, strength])),
  }
  const enSide = {
    words: en,
    texts: texts.en,
    units: bead.en,
    matched: new Map(matches.map(({ enToken, strength }) => [enToken, strength])),
  }
  const turned: Judgement = {
    ...judgement,
    seenTogether: (enType, arType) => judgement.seenTogether(arType, enType),
  }
  return [
    ...matchedFacts(evidence, texts, matches, judgement.lexicon),
    ...missingWords(arSide, enSide, judgement).map(({ kind, text }): Reason => ({
      kind,
      source: text,
      target: null,
    })),
    ...missingWords(enSide, arSide, turned).map(({ kind, text }): Reason => ({
      kind,
      source: null,
      target: text,
    })),
    ...formReasons(evidence, texts, bead),
  ]
}
