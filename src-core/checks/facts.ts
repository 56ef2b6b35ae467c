import { isLooseNumber } from '../align/words/loose-number'
import { beadFacts } from '../project/queries/bead-facts'
import type { Reason, ReasonKind, Side } from '../project/model'
import { reasonSpans } from '../project/queries/reason-spans'
import type { Check, CheckedBead, Finding } from './check'

/** Facts that a translation must have too; a question may well become a statement. */
const telling: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'number',
  'date',
  'name',
  'quotation',
])

/** A number, date, name or quotation that only one side has. */
export const facts: Check = {
  id: 'facts',
  severity: 'error',
  appliesTo: ({ role }) => role === 'translation',
  find: (bead) => {
    const found = new Map<string, Finding>()
    for (const reason of beadFacts(bead.reasons).missing) {
      const finding = findingOf(bead, reason)
      if (finding !== null) found.set(finding.key, finding)
    }
    return [...found.values()]
  },
  examples: {
    good: [
      {
        source: 'فكّكوا الحجارة ثم رفعوا كل واحد.',
        target: 'They took out the stones first.',
        reasons: [{ kind: 'number', source: null, target: 'first' }],
      },
      {
        source: 'في المدينة ٣٤ ألف كتاب.',
        target: 'The town has 34,000 books.',
        reasons: [{ kind: 'number', source: '٣٤ ألف', target: '34,000' }],
      },
    ],
    bad: [
      {
        source: 'في المدينة كتب كثيرة.',
        target: 'The town has 34,000 books.',
        reasons: [{ kind: 'number', source: null, target: '34,000' }],
      },
      {
        source: 'قال سليم: «لم نخرج بعد».',
        target: 'Salim had not left yet.',
        reasons: [{ kind: 'quotation', source: '«»', target: null }],
      },
    ],
  },
}

function findingOf(bead: CheckedBead, reason: Reason): Finding | null {
  if (!telling.has(reason.kind)) return null
  if (reason.kind === 'number' && isLooseNumber(reason.source ?? reason.target ?? '')) return null
  const side: Side = reason.source === null ? 'target' : 'source'
  const spans = reasonSpans(reason, side, bead[side]).map((span) => ({ ...span, side }))
  const [first] = spans
  if (first === undefined) return null
  const form = bead[side].slice(first.start, first.end)
  return {
    key: `${reason.kind} ${side} ${reason[side] ?? ''}`,
    spans,
    message: `found-${reason.kind}-${side}`,
    values: { form },
    lacking: side === 'source' ? 'target' : 'source',
    fact: reason,
  }
}
