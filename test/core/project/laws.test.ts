import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addArticle } from '../../../src-core/project/commands/add-article'
import { openHistory } from '../../../src-core/project/history'
import type { History } from '../../../src-core/project/history'
import { journalEntries, replay } from '../../../src-core/project/journal'
import { moveCursor } from '../../../src-core/project/move-cursor'
import type { Article } from '../../../src-core/project/model'
import { conditionTable, countConditions } from '../../../src-core/project/queries/bead-conditions'
import { filterBeads } from '../../../src-core/project/queries/filter-beads'
import type { TextCondition } from '../../../src-core/project/queries/filter-beads'
import { movedBeads } from '../../../src-core/project/queries/moved-beads'
import { paragraphBeads } from '../../../src-core/project/queries/paragraph-beads'
import { countProgress, progress } from '../../../src-core/project/queries/progress'
import { reduce } from '../../../src-core/project/reduce'
import type { HistoryAction } from '../../../src-core/project/reduce'
import { checkOutcome } from '../../support/check-change'
import { articleIn, articleOf, countingIds, projectOf } from '../../support/project-of'
import { choices, commandNames, runChoice } from '../../support/random-commands'
import type { Choice } from '../../support/random-commands'

const seed = 42

const start = projectOf(
  'وصلت العبّارة متأخرة. / لم يغضب أحد.|The ferry came late. / Nobody was angry.',
  'ب ج|b c|approved',
  '¶د|',
  'ه|d e',
  '|f',
  'صورة||furniture',
  '¶و ز ح|g, and much more / h|0.4',
  'ط|i|query',
)

/** How long after the one before an action comes: within a burst of typing, or not. */
const pause = fc.constantFrom(0, 100, 5000)

const actions = fc.oneof(
  { weight: 8, arbitrary: fc.record({ choice: choices, pause }) },
  { weight: 3, arbitrary: fc.constantFrom<HistoryAction>({ type: 'undo' }, { type: 'redo' }) },
  {
    weight: 1,
    arbitrary: fc.nat(12).map((cursor): HistoryAction => ({ type: 'go-to', cursor })),
  },
  { weight: 1, arbitrary: fc.constant<HistoryAction>({ type: 'close-step' }) },
)

describe(`laws of the project (seed ${String(seed)})`, () => {
  it('every command that can run keeps the laws of changes, whatever came before it', () => {
    const ran = new Set<string>()
    fc.assert(
      fc.property(fc.array(choices, { minLength: 1, maxLength: 12 }), (sequence) => {
        const newId = countingIds()
        sequence.reduce((project, choice) => {
          const outcome = runChoice(articleIn(project), choice, newId)
          if (!outcome.ok) return project
          ran.add(choice.command)
          return checkOutcome(project, outcome)
        }, start)
      }),
      { seed, numRuns: 500 },
    )
    expect([...ran].toSorted()).toEqual(commandNames.toSorted())
  })

  it('N undos give the start and N redos the end, each state between the same both ways', () => {
    fc.assert(
      fc.property(fc.array(choices, { minLength: 1, maxLength: 30 }), (sequence) => {
        const newId = countingIds()
        const states = [openHistory(start)]
        for (const choice of sequence) {
          const last = states.at(-1)!
          const next = doChoice(reduce(last, { type: 'close-step' }), choice, '', newId)
          if (next.steps !== last.steps) states.push(next)
        }
        const end = states.at(-1)!
        expect(end.steps).toHaveLength(states.length - 1)
        let history = end
        for (const state of states.toReversed()) {
          expect(history.project).toEqual(state.project)
          history = reduce(history, { type: 'undo' })
        }
        for (const state of states) {
          expect(history.project).toEqual(state.project)
          history = reduce(history, { type: 'redo' })
        }
      }),
      { seed, numRuns: 100 },
    )
  })

  it('the journal rebuilds the same history from the start, whatever is done and undone', () => {
    fc.assert(
      fc.property(
        fc.array(actions, { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (run, every) => {
          const newId = countingIds()
          let time = Date.UTC(2026, 0, 1)
          let history = openHistory(start)
          let written = history
          let journal = replay({ steps: [], cursor: 0 }, [])
          const write = (): void => {
            journal = replay(journal, throughJson(journalEntries(written, history)))
            written = history
            expect(journal).toEqual({ steps: history.steps, cursor: history.cursor })
            expect(moveCursor(start, journal.steps, 0, journal.cursor)).toEqual(history.project)
          }
          run.forEach((action, index) => {
            if ('type' in action) history = reduce(history, action)
            else {
              time += action.pause
              history = doChoice(history, action.choice, new Date(time).toISOString(), newId)
            }
            expect(history.closedBefore).toBeLessThanOrEqual(history.cursor)
            if (index % every === 0) write()
          })
          write()
        },
      ),
      { seed, numRuns: 150 },
    )
  })

  it('a command changes nothing in other articles, and queries are the same from a fresh copy', () => {
    const other = { ...articleOf('أ|a', 'ب|b'), id: 'other' }
    const both = reduce(openHistory(start), {
      ...addArticle(start, other),
      type: 'do',
      author: 'Amal',
      at: '',
    })
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 12 }), (sequence) => {
        const newId = countingIds()
        const asked: { article: Article; moved: ReadonlySet<string>; counts: unknown }[] = []
        const end = sequence.reduce((history, choice) => {
          const next = doChoice(history, choice, '', newId)
          const article = articleIn(next.project)
          // Both answers are worked out from those to the state before.
          expect(progress(article)).toEqual(countProgress(article))
          asked.push({
            article,
            moved: movedBeads(article),
            counts: countConditions(conditionTable(article)),
          })
          return next
        }, both)
        for (const { article, moved, counts } of asked) {
          const fresh = { ...throughJson(article), id: 'fresh' }
          expect(moved).toEqual(movedBeads(fresh))
          expect(counts).toEqual(countConditions(conditionTable(fresh)))
        }
        expect(end.project.articles[1]).toBe(other)
        const article = articleIn(end.project)
        expect(answers(article)).toEqual(answers(throughJson(article)))
      }),
      { seed, numRuns: 100 },
    )
  })
})

function doChoice(history: History, choice: Choice, at: string, newId: () => string): History {
  const outcome = runChoice(articleIn(history.project), choice, newId)
  return outcome.ok ? reduce(history, { ...outcome, type: 'do', author: 'Amal', at }) : history
}

const withAlef: TextCondition = {
  pattern: {
    text: 'ا',
    isRegex: false,
    isWholeWords: false,
    matchesCase: false,
    foldsLetters: true,
  },
  where: 'both',
}

function answers(article: Article): unknown {
  return [
    progress(article),
    movedBeads(article),
    paragraphBeads(article),
    countConditions(conditionTable(article)),
    filterBeads(article, { conditions: ['changed'], text: null }),
    filterBeads(article, { conditions: [], text: withAlef }),
  ]
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
