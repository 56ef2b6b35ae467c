import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../../../src-core/project/annotations'
import {
  changeIssue,
  markIssue,
  removeIssue,
} from '../../../../src-core/project/commands/edit-issues'
import {
  editComment,
  removeComment,
  reopenThread,
  replyToThread,
  resolveThread,
  startThread,
} from '../../../../src-core/project/commands/edit-threads'
import { setQuality } from '../../../../src-core/project/commands/set-quality'
import { defaultQuality, presets } from '../../../../src-core/quality/presets'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

const start = projectOf('كتب كثيرة|many books', 'د|d')
const decision = { author: 'Amal', at: '2026-11-23T08:00:00.000Z' }
const signature = { by: 'Amal', at: decision.at }
const anchor: Anchor = {
  side: 'target',
  sentence: 't1',
  quote: { start: 0, end: 4, text: 'many' },
}

function withThread() {
  const outcome = startThread(articleIn(start), anchor, ' Which ones? ', decision, countingIds())
  return checkOutcome(start, outcome)
}

describe('threads of comments', () => {
  it('open with a comment, at the end of the list', () => {
    const after = withThread()
    expect(articleIn(after).threads).toEqual([
      {
        id: 'n2',
        anchor,
        comments: [{ id: 'n1', ...signature, text: 'Which ones?' }],
        resolved: null,
      },
    ])
  })

  it('are not opened without words, or on a sentence that is gone', () => {
    const article = articleIn(start)
    expect(startThread(article, anchor, '  ', decision, countingIds())).toMatchObject({
      refusal: 'empty-comment',
    })
    const gone = { ...anchor, sentence: 'x' }
    expect(startThread(article, gone, 'a', decision, countingIds())).toMatchObject({
      refusal: 'no-such-sentence',
    })
  })

  it('are resolved, and open again when somebody replies or reopens them', () => {
    const open = withThread()
    const resolved = checkOutcome(open, resolveThread(articleIn(open), 'n2', decision))
    expect(articleIn(resolved).threads?.[0]?.resolved).toEqual(signature)
    expect(resolveThread(articleIn(resolved), 'n2', decision)).toMatchObject({
      refusal: 'thread-resolved',
    })
    const ids = () => 'reply'
    const replied = replyToThread(articleIn(resolved), 'n2', 'The old ones.', decision, ids)
    const [thread] = articleIn(checkOutcome(resolved, replied)).threads ?? []
    expect(thread?.resolved).toBe(null)
    expect(thread?.comments.map(({ text }) => text)).toEqual(['Which ones?', 'The old ones.'])
    const reopened = checkOutcome(resolved, reopenThread(articleIn(resolved), 'n2'))
    expect(articleIn(reopened)).toEqual(articleIn(open))
    expect(reopenThread(articleIn(reopened), 'n2')).toMatchObject({ refusal: 'thread-open' })
  })

  it('have comments that can be written anew and taken away, the last one with the thread', () => {
    const open = withThread()
    const edited = checkOutcome(open, editComment(articleIn(open), 'n2', 'n1', 'Which?'))
    expect(articleIn(edited).threads?.[0]?.comments[0]).toEqual({
      id: 'n1',
      ...signature,
      text: 'Which?',
    })
    const empty = checkOutcome(edited, removeComment(articleIn(edited), 'n2', 'n1'))
    expect(empty).toEqual(start)
    expect(removeComment(articleIn(open), 'n2', 'x')).toMatchObject({ refusal: 'no-such-thread' })
  })
})

describe('issues', () => {
  const judgement = { category: 'number', severity: 'major', note: '' } as const

  it('are marked, judged anew, and taken away', () => {
    const marked = checkOutcome(
      start,
      markIssue(articleIn(start), anchor, judgement, decision, () => 'i1'),
    )
    expect(articleIn(marked).issues).toEqual([{ id: 'i1', anchor, ...judgement, ...signature }])
    const milder = { ...judgement, severity: 'minor' } as const
    const later = { author: 'Rana', at: '2026-11-23T09:00:00.000Z' }
    const changed = checkOutcome(marked, changeIssue(articleIn(marked), 'i1', milder, later))
    expect(articleIn(changed).issues).toEqual([
      { id: 'i1', anchor, ...milder, by: 'Rana', at: later.at },
    ])
    expect(changeIssue(articleIn(marked), 'i1', judgement, later)).toMatchObject({
      refusal: 'same-judgement',
    })
    expect(checkOutcome(changed, removeIssue(articleIn(changed), 'i1'))).toEqual(start)
    expect(removeIssue(articleIn(start), 'i1')).toMatchObject({ refusal: 'no-such-issue' })
  })
})

describe('the quality model of a project', () => {
  it('is changed and set back', () => {
    const google = presets[2]!
    const changed = checkOutcome(start, setQuality(start, google))
    expect(changed.quality).toEqual(google)
    expect(setQuality(changed, google)).toMatchObject({ refusal: 'same-quality' })
    expect(checkOutcome(changed, setQuality(changed, defaultQuality))).toEqual(start)
  })
})
