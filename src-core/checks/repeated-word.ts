import { arabicLetters, arabicMarks, latinLetters, latinMarks } from '../text/character-classes'
import { splitWords } from '../text/split-words'
import type { Check } from './check'
import { findInTexts } from './pattern-check'
import type { PatternMatch } from './pattern-check'

const letters = arabicLetters + arabicMarks + latinLetters + latinMarks

/** Repeated by grammar: "had had", and the Arabic accusative that says "one by one". */
const rightTwice = /^(?:had|that|[\u0600-\u06FF]+\u0627\u064B?)$/u

/** The same word twice in a row, where the other side does not repeat one too (“stone by stone”). */
export const repeatedWord: Check = {
  id: 'repeated-word',
  severity: 'warning',
  categories: ['spelling', 'grammar', 'other'],
  appliesTo: ({ source, target }) => repeated(source).length === 0 || repeated(target).length === 0,
  find: (bead) => findInTexts(bead, 'found-repeated-word', repeated),
  examples: {
    good: [
      { source: 'فكّكوا الواجهة حجرًا حجرًا.', target: 'They took it down, slowly, slowly.' },
      { source: 'نعم.', target: 'He had had enough.' },
      { source: 'عرضتها شبكة سي إن إن أمس.', target: 'The station showed it yesterday.' },
    ],
    bad: [
      { source: 'وصلت العبّارة.', target: 'The the ferry came.' },
      { source: 'وصلت من من الجزيرة.', target: 'It came from the island.' },
    ],
  },
}

/** How Arabic spells the names of Latin letters out, in acronyms (`سي إن إن`). */
const spelledLetters: ReadonlySet<string> = new Set(
  (
    'إيه أيه ايه بي سي دي إي اي أي إف اف جي إتش اتش آي جيه كيه كي إل ال إم ام إن ان أو او كيو آر ار إس اس أس ' +
    'تي يو في دبليو إكس اكس واي زد زي'
  ).split(' '),
)

/** Tells most texts, which repeat nothing, from those whose words are worth looking at one by one. */
const mayRepeat = new RegExp(
  String.raw`(?<![${letters}])([${letters}]+)\s+\1(?![${letters}])`,
  'iu',
)

function repeated(text: string): readonly PatternMatch[] {
  if (!mayRepeat.test(text)) return []
  const words = splitWords(text)
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    if (before === undefined || word.kind === 'number') return []
    const form = word.text.toLowerCase()
    const isTwice = form === before.text.toLowerCase() && !rightTwice.test(form)
    const isSpelled =
      spelledLetters.has(form) &&
      [words[at - 2], words[at + 1]].some((next) => spelledLetters.has(next?.text ?? ''))
    if (isSpelled) return []
    return isTwice && /^\s+$/u.test(text.slice(before.end, word.start))
      ? [{ start: before.start, end: word.end, instead: before.text }]
      : []
  })
}
