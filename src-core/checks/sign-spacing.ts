import { arabicLetters, latinLetters } from '../text/character-classes'
import type { Check } from './check'
import { findInTexts, matchesOf } from './pattern-check'

/** Signs that stand at the word before them and have a space behind them, in English and in Arabic. */
const signs = String.raw`,;!?\u060C\u061B\u061F`
const letters = arabicLetters + latinLetters

/** Spaces before a sign; no space between a sign and the word behind it. Numbers and addresses are left alone. */
const wrong = new RegExp(
  String.raw`(?<=[\p{L}\p{M}\p{N}\u00BB\u201D)])[ \u00A0]+(?=[${signs}](?:\s|\p{L}|$))` +
    String.raw`|(?<=[${letters}\p{M}][,;\u060C\u061B\u061F])(?=[${letters}]{2})`,
  'gu',
)

/** A space before a comma, semicolon, question or exclamation mark, or none behind it. */
export const signSpacing: Check = {
  id: 'sign-spacing',
  severity: 'warning',
  categories: ['punctuation', 'spelling', 'other'],
  appliesTo: () => true,
  find: (bead) =>
    findInTexts(bead, 'found-sign-spacing', (text) =>
      matchesOf(text, wrong, ([space]) => (space === '' ? ' ' : '')).map(
        ({ start, end, instead }) =>
          // A place between two letters is shown, and written anew, with the sign before it.
          start === end
            ? { start: start - 1, end, instead: `${text.charAt(start - 1)}${instead ?? ''}` }
            : { start, end: end + 1, instead: text.charAt(end) },
      ),
    ),
  examples: {
    good: [
      { source: 'وصلت العبّارة، ولم يغضب أحد. هل نعود؟', target: 'It cost 34,000, all in all!' },
      { source: 'نعم؟!', target: 'See example.org/?a,b for more…' },
    ],
    bad: [
      { source: 'وصلت العبّارة ، ولم يغضب أحد.', target: 'It came.' },
      { source: 'وصلت العبّارة،ولم يغضب أحد.', target: 'It came.' },
      { source: 'هل نعود؟', target: 'Shall we go back ?' },
      { source: 'لم يغضب أحد.', target: 'It came ,and nobody was angry.' },
      { source: 'وصلت ولم يغضب أحد.', target: 'It came,and nobody was angry.' },
    ],
  },
}
