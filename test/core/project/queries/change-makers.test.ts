import { describe, expect, it } from 'vitest'
import { acceptChange } from '../../../../src-core/project/commands/accept-change'
import { editBeadText } from '../../../../src-core/project/commands/edit-bead-text'
import { mergeSentences } from '../../../../src-core/project/commands/merge-sentences'
import type { Outcome } from '../../../../src-core/project/commands/outcome'
import { splitSentence } from '../../../../src-core/project/commands/split-sentence'
import { openHistory } from '../../../../src-core/project/history'
import type { History } from '../../../../src-core/project/history'
import type { Article } from '../../../../src-core/project/model'
import { changeMakers } from '../../../../src-core/project/queries/change-makers'
import { changesOf } from '../../../../src-core/project/queries/tracked-changes'
import { reduce } from '../../../../src-core/project/reduce'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const start = openHistory(
  projectOf('أ|The library holds 43,000 books. / It opened in 1953 with joy.', 'ب|b'),
)

/** Does one thing after another, each at its hour: `10:00`. */
function after(
  ...steps: readonly (readonly [string, string, (article: Article) => Outcome])[]
): History {
  return steps.reduce((history, [author, hour, outcomeOf]) => {
    const outcome = outcomeOf(articleIn(history.project))
    if (!outcome.ok) throw new Error(outcome.refusal)
    const { change, label, focus } = outcome
    const at = `2026-05-01T${hour}:00.000Z`
    return reduce(history, { type: 'do', change, label, author, at, focus })
  }, start)
}

const rewrite =
  (from: string, to: string) =>
  (article: Article): Outcome => {
    const text = article.target
      .slice(0, -1)
      .map((sentence) => sentence.text)
      .join(' ')
    return editBeadText(article, 'b1', 'target', text.replace(from, to), countingIds())
  }

/** The changes of the first bead's translation, each with who made it and at what hour. */
function makers(history: History): readonly string[] {
  return articleIn(history.project).target.flatMap((sentence) => {
    const who = changeMakers(history, sentence)
    return changesOf(sentence).map(({ afterStart, afterEnd }, index) => {
      const maker = who[index]
      const words = sentence.text.slice(afterStart, afterEnd).trim()
      return `${words}: ${maker?.author ?? '?'} ${maker?.at.slice(11, 16) ?? '?'}`
    })
  })
}

describe('who made a change', () => {
  it('is told for each change: the last one who touched its words', () => {
    const history = after(
      ['Rana', '10:00', rewrite('43,000', '35,000')],
      ['Amal', '11:00', rewrite('The library', 'The old library')],
      ['Samir', '12:00', rewrite('35,000', '34,000')],
    )
    expect(makers(history)).toEqual(['old: Amal 11:00', '34,000: Samir 12:00'])
  })

  it('follows the place of the present: what is undone has no maker', () => {
    const history = after(
      ['Rana', '10:00', rewrite('43,000', '35,000')],
      ['Samir', '12:00', rewrite('35,000', '34,000')],
    )
    expect(makers(reduce(history, { type: 'undo' }))).toEqual(['35,000: Rana 10:00'])
  })

  it('knows who struck words', () => {
    const history = after(
      ['Rana', '10:00', rewrite('43,000', '34,000')],
      ['Amal', '11:00', rewrite(' with joy', '')],
    )
    expect(makers(history)).toEqual(['34,000: Rana 10:00', ': Amal 11:00'])
  })

  it('is not who accepted the change beside it', () => {
    const history = after(
      ['Rana', '10:00', rewrite('43,000', '34,000')],
      ['Amal', '11:00', rewrite('The library', 'The old library')],
      ['Samir', '12:00', (article) => acceptChange(article, 'b1', 'target', 't1', 1)],
    )
    expect(makers(history)).toEqual(['old: Amal 11:00'])
  })

  it('is found through merges and splits of sentences', () => {
    const newId = countingIds()
    const history = after(
      ['Rana', '10:00', rewrite('43,000', '34,000')],
      ['Amal', '11:00', rewrite('1953', '1952')],
      ['Samir', '12:00', (article) => mergeSentences(article, 'b1', 'target', 't1', newId)],
      [
        'Samir',
        '13:00',
        (article) => {
          const whole = article.target[0]!
          const at = whole.text.indexOf('opened')
          return splitSentence(article, 'b1', 'target', whole.id, at, newId)
        },
      ],
    )
    expect(makers(history)).toEqual(['34,000: Rana 10:00', '1952: Amal 11:00'])
  })

  it('is nobody where no step tells', () => {
    const project = articleIn(start.project)
    const changed = { ...project.target[0]!, text: 'Another.' }
    expect(changeMakers(start, changed)).toEqual([null])
  })

  it('is found at once among very many steps', () => {
    const first = after(['Rana', '10:00', rewrite('43,000', '34,000')])
    const other = editBeadText(articleIn(first.project), 'b2', 'target', 'bb', countingIds())
    if (!other.ok) throw new Error(other.refusal)
    const step = {
      label: other.label,
      change: other.change,
      inverse: other.change,
      author: 'Amal',
      at: '2026-05-02T10:00:00.000Z',
      focus: null,
    }
    const steps = [...first.steps, ...Array.from({ length: 20_000 }, () => step)]
    const history = { ...first, steps, cursor: steps.length }
    expect(makers(history)).toEqual(['34,000: Rana 10:00'])
    const sentence = articleIn(first.project).target[0]!
    expect(changeMakers(history, sentence)).toBe(changeMakers(history, sentence))
  })
})
