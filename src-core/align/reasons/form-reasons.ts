import type { Reason } from '../../project/model'
import type { Evidence } from '../evidence/evidence'
import type { Pairing } from '../step'
import type { UnitFacts } from '../text/analysed-side'
import { hasQuotation, quotationLengths } from './quotations'
import type { UnitTexts } from './unit-texts'

/** Of fewer words, marks set off a name or an expression, which each language does in its own way. */
const fewestQuoted = 4

/** What the form of a bead says: its length against the text's own ratio, question marks, quotations. */
export function formReasons(
  { words, lengths }: Evidence,
  texts: UnitTexts,
  bead: Pairing,
): readonly Reason[] {
  const ar = bead.ar.flatMap((unit) => words.ar.side.units[unit] ?? [])
  const en = bead.en.flatMap((unit) => words.en.side.units[unit] ?? [])
  const sum = (units: readonly UnitFacts[], name: 'length' | 'questionCount'): number =>
    units.reduce((total, unit) => total + unit[name], 0)
  const expected = lengths.ratio * sum(ar, 'length')
  const ratio = expected > 0 ? sum(en, 'length') / expected : 1
  return [
    ...questions(sum(ar, 'questionCount'), sum(en, 'questionCount')),
    ...quotations(textOf(texts.ar, bead.ar), textOf(texts.en, bead.en)),
    { kind: 'length', source: null, target: null, ratio: Math.round(ratio * 100) / 100 },
  ]
}

function questions(ar: number, en: number): readonly Reason[] {
  if (ar > 0 === en > 0) return []
  return [{ kind: 'punctuation', source: ar > 0 ? '\u061F' : null, target: en > 0 ? '?' : null }]
}

/** A quotation that the other side has no marks for. */
function quotations(ar: string, en: string): readonly Reason[] {
  const inAr = hasQuotation(ar)
  if (inAr === hasQuotation(en)) return []
  if (Math.max(0, ...quotationLengths(inAr ? ar : en)) < fewestQuoted) return []
  return [
    {
      kind: 'quotation',
      source: inAr ? '\u00AB\u00BB' : null,
      target: inAr ? null : '\u201C\u201D',
    },
  ]
}

function textOf(texts: readonly string[], units: readonly number[]): string {
  return units.map((unit) => texts[unit] ?? '').join(' ')
}
