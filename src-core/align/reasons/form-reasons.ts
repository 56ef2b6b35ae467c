import type { Reason } from '../../project/model'
import type { Evidence } from '../evidence/evidence'
import type { Pairing } from '../step'
import type { UnitFacts } from '../text/analysed-side'

/** What the form of a bead says: its length against the text's own ratio, question marks, quotations. */
export function formReasons({ words, lengths }: Evidence, bead: Pairing): readonly Reason[] {
  const ar = bead.ar.flatMap((unit) => words.ar.side.units[unit] ?? [])
  const en = bead.en.flatMap((unit) => words.en.side.units[unit] ?? [])
  const sum = (
    units: readonly UnitFacts[],
    name: 'length' | 'questionCount' | 'quoteCount',
  ): number => units.reduce((total, unit) => total + unit[name], 0)
  const oneSided = (
    kind: 'punctuation' | 'quotation',
    name: 'questionCount' | 'quoteCount',
    marks: readonly [string, string],
  ): readonly Reason[] => {
    const arCount = sum(ar, name)
    const enCount = sum(en, name)
    if (arCount > 0 === enCount > 0) return []
    return [{ kind, source: arCount > 0 ? marks[0] : null, target: enCount > 0 ? marks[1] : null }]
  }
  const expected = lengths.ratio * sum(ar, 'length')
  const ratio = expected > 0 ? sum(en, 'length') / expected : 1
  return [
    ...oneSided('punctuation', 'questionCount', ['\u061F', '?']),
    ...oneSided('quotation', 'quoteCount', ['\u00AB\u00BB', '\u201C\u201D']),
    { kind: 'length', source: null, target: null, ratio: Math.round(ratio * 100) / 100 },
  ]
}
