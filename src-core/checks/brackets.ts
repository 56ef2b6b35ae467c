import type { Check } from './check'
import { findInTexts } from './pattern-check'
import type { PatternMatch } from './pattern-check'

/** What opens, and what closes it. No quotation marks: a quotation may run over many sentences. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const closing: ReadonlySet<string> = new Set(pairs.values())
/** `a)` and `١)` number a list. */
const enumeration = /^\s*[\p{L}\p{N}]{1,2}\)/u

/** A bracket without its partner. */
export const brackets: Check = {
  id: 'brackets',
  severity: 'warning',
  categories: ['punctuation', 'spelling', 'other'],
  appliesTo: () => true,
  find: (bead) => findInTexts(bead, 'found-bracket', lone),
  examples: {
    good: [
      { source: 'قال: «لم أخرج بعد (اليوم)».', target: 'He said: “I haven’t left yet (today).”' },
      { source: 'أ) الأول', target: 'a) The first' },
    ],
    bad: [
      { source: 'قال إنه (لم يخرج بعد.', target: 'He had not left.' },
      { source: 'لم يخرج بعد.', target: 'He had not left yet).' },
    ],
  },
}

function lone(text: string): readonly PatternMatch[] {
  const open: { readonly sign: string; readonly at: number }[] = []
  const found: number[] = []
  const skipped = enumeration.exec(text)?.[0].length ?? 0
  for (let at = skipped; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (pairs.has(sign)) open.push({ sign, at })
    if (!closing.has(sign)) continue
    const last = open.at(-1)
    if (last !== undefined && pairs.get(last.sign) === sign) open.pop()
    else found.push(at)
  }
  return [...found, ...open.map(({ at }) => at)]
    .sort((first, second) => first - second)
    .map((start) => ({ start, end: start + 1, instead: null }))
}
