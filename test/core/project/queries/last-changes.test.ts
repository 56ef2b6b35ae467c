import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../src-core/project/change'
import { moveArticle } from '../../../../src-core/project/commands/move-article'
import { openHistory } from '../../../../src-core/project/history'
import type { History } from '../../../../src-core/project/history'
import { lastChanges } from '../../../../src-core/project/queries/last-changes'
import { reduce } from '../../../../src-core/project/reduce'
import { articleOf } from '../../../support/project-of'

const project = {
  id: 'project',
  articles: ['one', 'two', 'three'].map((id) => ({ ...articleOf('ب|b'), id })),
}

function doing(history: History, change: Change, author: string): History {
  const label = { name: 'set-title', values: {} }
  const at = '2026-01-01T10:00:00.000Z'
  return reduce(history, { type: 'do', label, change, author, at, focus: null })
}

function authors(history: History) {
  return [...lastChanges(history)].map(([id, { author }]) => [id, author])
}

describe('the last change of each article', () => {
  const titled = doing(
    doing(openHistory(project), { type: 'set-title', article: 'one', title: 'A' }, 'Amal'),
    { type: 'set-title', article: 'two', title: 'B' },
    'Badr',
  )

  it('is the last step that touched it; one that nobody touched has none', () => {
    expect(authors(titled)).toEqual([
      ['two', 'Badr'],
      ['one', 'Amal'],
    ])
  })

  it('is not one that was undone, nor one that only moved the article', () => {
    expect(authors(reduce(titled, { type: 'undo' }))).toEqual([['one', 'Amal']])
    const moved = moveArticle(titled.project, 'three', 0)
    if (!moved.ok) throw new Error(moved.refusal)
    expect(authors(doing(titled, moved.change, 'Ghada'))).toEqual(authors(titled))
  })
})
