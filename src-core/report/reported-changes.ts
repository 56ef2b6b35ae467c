import type { Sentence, Side } from '../project/model'
import { sides } from '../project/model'
import { changeMakers, type ChangeMaker } from '../project/queries/change-makers'
import type { History } from '../project/history'
import { diffTexts } from '../text/diff-words'

/** A stretch of a corrected text. */
export interface MarkedStretch {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

/** One place that reads otherwise than it was imported, whether the change was accepted since or not. */
export interface ReportedEdit {
  readonly side: Side
  /** What was struck and what was put in; one of them may be empty. */
  readonly removed: string
  readonly added: string
  /** Who made it, and when; null where no step tells. */
  readonly maker: ChangeMaker | null
}

/** The corrections of a bead, from the imported texts to those that stand now. */
export interface ReportedChange {
  readonly marked: Readonly<Record<Side, readonly MarkedStretch[]>>
  readonly edits: readonly ReportedEdit[]
}

/** The corrections of the sentences of a bead; null where both sides read as they were imported. */
export function reportedChange(
  sentences: Readonly<Record<Side, readonly Sentence[]>>,
  history: Pick<History, 'steps' | 'cursor'> | undefined,
): ReportedChange | null {
  const read = (side: Side) =>
    sentences[side].map((sentence) => readSentence(sentence, side, history))
  const [source, target] = [read('source'), read('target')]
  const edits = [...source, ...target].flatMap((each) => each.edits)
  if (edits.length === 0) return null
  return { marked: { source: joined(source), target: joined(target) }, edits }
}

type Reading = {
  readonly stretches: readonly MarkedStretch[]
  readonly edits: readonly ReportedEdit[]
}

function readSentence(
  sentence: Sentence,
  side: Side,
  history: Pick<History, 'steps' | 'cursor'> | undefined,
): Reading {
  const { imported, text } = sentence
  const stretches: MarkedStretch[] = []
  const edits: ReportedEdit[] = []
  // Without what was accepted, so that all changes since the import are meant.
  const { accepted: _accepted, ...whole } = sentence
  const makers = history === undefined ? [] : changeMakers(history, whole)
  for (const hunk of diffTexts(imported, text)) {
    const removed = imported.slice(hunk.beforeStart, hunk.beforeEnd)
    const added = text.slice(hunk.afterStart, hunk.afterEnd)
    if (hunk.same) {
      stretches.push({ type: 'same', text: added })
      continue
    }
    if (removed !== '') stretches.push({ type: 'removed', text: removed })
    if (added !== '') stretches.push({ type: 'added', text: added })
    edits.push({ side, removed, added, maker: makers[edits.length] ?? null })
  }
  return { stretches, edits }
}

/** The sentences of a side in one line, a space between. */
function joined(readings: readonly Reading[]): readonly MarkedStretch[] {
  return readings
    .filter(({ stretches }) => stretches.length > 0)
    .flatMap(({ stretches }, at) =>
      at === 0 ? stretches : [{ type: 'same' as const, text: ' ' }, ...stretches],
    )
}

/** The people who made these edits, each once, with the time of their last one. */
export function makersOf(edits: readonly ReportedEdit[]): readonly ChangeMaker[] {
  const makers = new Map<string, ChangeMaker>()
  for (const { maker } of edits) {
    const known = makers.get(maker?.author ?? '')
    if (maker !== null && (known === undefined || known.at < maker.at)) {
      makers.set(maker.author, maker)
    }
  }
  return [...makers.values()]
}

/** The sides that were corrected. */
export function correctedSides({ edits }: ReportedChange): readonly Side[] {
  return sides.filter((side) => edits.some((edit) => edit.side === side))
}
