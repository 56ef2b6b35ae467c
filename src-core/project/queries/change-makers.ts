import { diffTexts } from '../../text/diff-words'
import type { TextHunk } from '../../text/diff-words'
import { leaves } from '../change'
import type { Change } from '../change'
import type { History, Step } from '../history'
import type { Sentence } from '../model'
import { joinTexts } from './bead-text'
import { changesOf } from './tracked-changes'

/** Who made a change last, and when (ISO 8601). */
export interface ChangeMaker {
  readonly author: string
  readonly at: string
}

type Done = Pick<History, 'steps' | 'cursor'>

interface Known extends Done {
  readonly makers: readonly (ChangeMaker | null)[]
}

const known = new WeakMap<Sentence, Known>()

/**
 * For each open change of a sentence, who last touched the words it is made of: read from the steps that
 * were done, the latest first, never stored. Null where no step tells, since the file was made with the
 * change in it.
 */
export function changeMakers(
  { steps, cursor }: Done,
  sentence: Sentence,
): readonly (ChangeMaker | null)[] {
  const found = known.get(sentence)
  if (found?.steps === steps && found.cursor === cursor) return found.makers
  const traces = changesOf(sentence).map((hunk, index): Trace => ({
    index,
    id: sentence.id,
    text: sentence.text,
    start: hunk.afterStart,
    end: hunk.afterEnd,
  }))
  const makers: (ChangeMaker | null)[] = traces.map(() => null)
  let open: readonly Trace[] = traces
  for (let place = cursor - 1; place >= 0 && open.length > 0; place -= 1) {
    const step = steps[place]
    if (step === undefined) continue
    open = open.flatMap((trace) => {
      const before = traceBack(step, trace)
      if (before === 'made-here') {
        makers[trace.index] = { author: step.author, at: step.at }
        return []
      }
      return [before]
    })
  }
  known.set(sentence, { steps, cursor, makers })
  return makers
}

/** A stretch of a text that is followed back through the steps: of which sentence, and where in it. */
interface Trace {
  readonly index: number
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Where a stretch stood before a step, unless the step made it what it is. */
function traceBack(step: Step, trace: Trace): Trace | 'made-here' {
  const after = sentenceIn(step.change, trace.id)
  if (after === undefined) return trace
  const before = sentenceIn(step.inverse, trace.id)
  if (before !== undefined) return throughEdit(trace, before.text)
  const parents = after.parents.flatMap((id) => sentenceIn(step.inverse, id) ?? [])
  return parents.length === 0 ? 'made-here' : throughParents(trace, parents)
}

function throughEdit(trace: Trace, before: string): Trace | 'made-here' {
  if (before === trace.text) return trace
  const hunks = diffTexts(before, trace.text)
  if (hunks.some((hunk) => !hunk.same && touches(hunk, trace))) return 'made-here'
  const start = placeBefore(hunks, trace.start) ?? 0
  const end = placeBefore(hunks, trace.end) ?? before.length
  return { ...trace, text: before, start, end: Math.max(start, end) }
}

/** Where a place of a text that an edit left alone was before it. */
function placeBefore(hunks: readonly TextHunk[], place: number): number | undefined {
  const around = hunks.find(
    ({ same, afterStart, afterEnd }) => same && afterStart <= place && place <= afterEnd,
  )
  return around === undefined ? undefined : around.beforeStart + place - around.afterStart
}

/** Whether an edit is in the stretch; words taken away at its very edge are a part of it. */
function touches({ afterStart, afterEnd }: TextHunk, { start, end }: Trace): boolean {
  if (afterStart === afterEnd || start === end) return afterStart <= end && afterEnd >= start
  return afterStart < end && afterEnd > start
}

/** The same stretch in the sentence that was split, or in the one of those merged that holds it. */
function throughParents(trace: Trace, parents: readonly Sentence[]): Trace | 'made-here' {
  const joined = joinTexts(parents.map(({ text }) => text))
  const isEnd = !joined.startsWith(trace.text)
  if (isEnd && !joined.endsWith(trace.text)) return 'made-here'
  const lead = isEnd ? joined.length - trace.text.length : 0
  const start = trace.start + lead
  let from = 0
  for (const [order, parent] of parents.entries()) {
    const { id, text } = parent
    if (text === '') continue
    if (start <= from + text.length || order === parents.length - 1) {
      const within = (offset: number): number => Math.min(Math.max(offset - from, 0), text.length)
      return { ...trace, id, text, start: within(start), end: within(trace.end + lead) }
    }
    from += text.length + 1
  }
  return 'made-here'
}

/** The sentence of an id among those that a change puts in; undefined when it is none of them. */
function sentenceIn(change: Change, id: string): Sentence | undefined {
  if (change.type === 'batch') {
    for (const leaf of leaves(change).toReversed()) {
      const found = sentenceIn(leaf, id)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (change.type !== 'replace-sentences') return undefined
  return change.insert.find((sentence) => sentence.id === id)
}
