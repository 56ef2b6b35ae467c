import { describe, expect, it } from 'vitest'
import { openHistory } from '../../../src-core/project/history'
import { mergeBeads } from '../../../src-core/project/commands/merge-beads'
import { reduce } from '../../../src-core/project/reduce'
import { validateProject, validateStep } from '../../../src-core/project/validate-project'
import { articleIn, articleOf, projectOf } from '../../support/project-of'

const project = projectOf('أ ب|a b', 'ج|')

/** A copy of the value, as it comes from a file, with the member at a path replaced. */
function changed(value: unknown, path: string, to: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
  const members = holder as Record<string, unknown>
  if (to === undefined) Reflect.deleteProperty(members, last)
  else members[last] = to
  return copy
}

describe('validating a project', () => {
  it('looks again at what a change made of it, at nothing else', () => {
    expect(validateProject(project)).toMatchObject({ ok: true })
    const article = articleIn(project)
    const [bead] = article.beads
    const twice = { ...project, articles: [{ ...article, beads: [...article.beads, bead] }] }
    expect(validateProject(twice)).toEqual({ ok: false, fault: 'articles[0].beads: an id twice' })
    const wrong = { ...bead, startsParagraph: 'yes' }
    expect(
      validateProject({
        ...project,
        articles: [{ ...article, beads: [wrong, ...article.beads.slice(1)] }],
      }),
    ).toEqual({
      ok: false,
      fault: 'articles[0].beads[0].startsParagraph: neither true nor false',
    })
  })

  it('accepts a project, with the value it was given', () => {
    expect(validateProject(project)).toEqual({ ok: true, value: project })
    expect(validateProject({ id: 'empty', articles: [] })).toMatchObject({ ok: true })
  })

  it.each([
    ['id', 7, 'id: not a text'],
    ['articles', {}, 'articles: not a list'],
    ['articles.0', null, 'articles[0]: not an object'],
    ['articles.0.title', undefined, 'articles[0].title: not a text'],
    ['articles.0.languages', [], 'articles[0].languages: not an object'],
    ['articles.0.source.1.text', null, 'articles[0].source[1].text: not a text'],
    ['articles.0.source.1.accepted', 7, 'articles[0].source[1].accepted: not a text'],
    ['articles.0.source.1.kind', 'toString', 'articles[0].source[1].kind: not a known value'],
    [
      'articles.0.source.1.startsParagraph',
      1,
      'articles[0].source[1].startsParagraph: neither true nor false',
    ],
    ['articles.0.source.1.parents', [0], 'articles[0].source[1].parents[0]: not a text'],
    ['articles.0.beads.0.confidence', 1.5, 'articles[0].beads[0].confidence: not from 0 to 1'],
    [
      'articles.0.beads.0.reasons',
      [{ kind: 'word' }],
      'articles[0].beads[0].reasons[0].source: not a text',
    ],
    [
      'articles.0.beads.0.review.status',
      'done',
      'articles[0].beads[0].review.status: not a known value',
    ],
    [
      'articles.0.beads.0.target',
      ['t1', 't1'],
      'articles[0].beads[0].target: sentence t1 in two beads',
    ],
    [
      'articles.0.beads.0.target',
      ['t2', 't1'],
      'articles[0].beads[0].target: not in the order of the text',
    ],
    ['articles.0.beads.0.target', ['t1'], 'articles[0].target[1]: in no bead'],
    [
      'articles.0.beads.0.source',
      ['s1', 's2', 't1'],
      'articles[0].beads[0].source: no sentence t1',
    ],
    ['articles.0.beads.1.id', 'b1', 'articles[0].beads: an id twice'],
    ['articles.0.beads.1.source', [], 'articles[0].beads[1]: without a sentence'],
    ['articles.0.source.0.id', 't1', 'articles[0].source, target: an id twice'],
  ])('finds the fault when %s is %j', (path, to, fault) => {
    expect(validateProject(changed(project, path, to))).toEqual({ ok: false, fault })
  })

  it('finds two articles of one id', () => {
    const twice = { id: 'project', articles: [articleOf('أ|a'), articleOf('ب|b')] }
    expect(validateProject(twice)).toEqual({ ok: false, fault: 'articles: an id twice' })
  })

  it.each([[null], [undefined], ['text'], [[]], [7]])('refuses %j', (value) => {
    expect(validateProject(value)).toEqual({ ok: false, fault: ': not an object' })
  })
})

describe('validating a step', () => {
  const outcome = mergeBeads(articleIn(project), ['b1', 'b2'])
  const history = openHistory(project)
  const [step] = outcome.ok
    ? reduce(history, { ...outcome, type: 'do', author: 'Amal', at: '2026-01-01T00:00:00.000Z' })
        .steps
    : []

  it('accepts a step as it comes from a file', () => {
    const saved: unknown = JSON.parse(JSON.stringify(step))
    expect(validateStep(saved)).toEqual({ ok: true, value: step })
  })

  it.each([
    ['label.values.first', null, 'label.values.first: not a number'],
    ['author', undefined, 'author: not a text'],
    ['focus', 4, 'focus: not a text'],
    ['change.type', 'delete-all', 'change.type: not a known value'],
    ['change.at', -1, 'change.at: not a whole number'],
    ['inverse.insert.0.id', 1, 'inverse.insert[0].id: not a text'],
  ])('finds the fault when %s is %j', (path, to, fault) => {
    expect(validateStep(changed(step, path, to))).toEqual({ ok: false, fault })
  })

  it('refuses batches within batches without end', () => {
    let change: unknown = { type: 'batch', changes: [] }
    for (let depth = 0; depth < 5000; depth += 1) change = { type: 'batch', changes: [change] }
    expect(validateStep(changed(step, 'change', change))).toMatchObject({ ok: false })
  })
})
