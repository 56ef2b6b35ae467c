import { describe, expect, it } from 'vitest'
import { findText } from '../../../../src-core/project/queries/find-text'
import type { TextMatch } from '../../../../src-core/project/queries/find-text'
import type { Article, Side } from '../../../../src-core/project/model'
import { compileSearch } from '../../../../src-core/text/search-text'
import type { Search, SearchPattern } from '../../../../src-core/text/search-text'
import { articleOf } from '../../../support/project-of'

const article = articleOf(
  'ذهب إلى المدرسـة /|He went to school. / School was out.',
  'مدرسةٌ قديمة /|An old one. /',
)

function search(text: string, options: Partial<SearchPattern> = {}): Search {
  const compiled = compileSearch({
    text,
    isRegex: false,
    isWholeWords: false,
    matchesCase: false,
    foldsLetters: true,
    ...options,
  })
  if (typeof compiled === 'string') throw new Error(compiled)
  return compiled
}

/** What was found, as it is written. */
function found(text: string, where?: readonly Side[]): readonly string[] {
  return findText(article, search(text), where).map((match) => shown(article, match))
}

function shown(within: Article, { sentence, side, start, end }: TextMatch): string {
  const text = within[side].find(({ id }) => id === sentence)?.text ?? ''
  return `${sentence}: ${text.slice(start, end)}`
}

describe('finding a text in an article', () => {
  it('finds every place, at the letters as they are written', () => {
    expect(found('school')).toEqual(['t1: school', 't2: School'])
  })

  it('folds Arabic: kashida, vowel marks, hamza and ta marbuta do not matter', () => {
    expect(found('مدرسه')).toEqual(['s1: مدرسـة', 's2: مدرسةٌ'])
    expect(found('الى')).toEqual(['s1: إلى'])
  })

  it('looks on the sides it is told', () => {
    expect(found('o', ['source'])).toEqual([])
    expect(found('o', ['target'])).toHaveLength(8)
  })

  it('goes row by row, in a row through the source first', () => {
    const mixed = articleOf('١ ٢|1', 'x|2 1')
    const all = findText(mixed, search('[12]', { isRegex: true }))
    expect(all.map((match) => shown(mixed, match))).toEqual([
      's1: ١',
      's2: ٢',
      't1: 1',
      't2: 2',
      't3: 1',
    ])
    expect(all.map(({ bead }) => bead)).toEqual(['b1', 'b1', 'b1', 'b2', 'b2'])
  })

  it('finds the same piece by piece as at once', () => {
    const long = articleOf(...Array.from({ length: 30 }, (_, row) => `كتاب${String(row)}|book`))
    const pieces = Array.from({ length: 7 }, (_, piece) =>
      findText(long, search('كتاب1'), undefined, { from: piece * 5, to: piece * 5 + 5 }),
    )
    expect(pieces.flat()).toEqual(findText(long, search('كتاب1')))
    expect(pieces.flat()).toHaveLength(11)
  })

  it('reads the corrected text, not the imported one', () => {
    const edited: Article = {
      ...article,
      target: article.target.map((sentence) =>
        sentence.id === 't3' ? { ...sentence, text: 'A new one.' } : sentence,
      ),
    }
    expect(findText(edited, search('old'))).toEqual([])
    expect(findText(edited, search('new'))).toHaveLength(1)
  })
})
