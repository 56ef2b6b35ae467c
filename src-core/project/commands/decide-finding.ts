import type { BeadFinding } from '../../checks/checked-bead'
import { issueOf } from '../../checks/decided-findings'
import { sentenceSpan } from '../../checks/sentence-span'
import type { QualityModel } from '../../quality/quality-model'
import type { Anchor } from '../annotations'
import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Sentence, Side } from '../model'
import { sides } from '../model'
import { sentencesOf } from '../sentences-of'
import { markIssue, removeIssue } from './edit-issues'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceSentences } from './replace-in-place'
import { setStatus } from './set-status'
import type { Decision } from './set-status'

/**
 * Says that a finding is right: an issue on the whole bead, or on the letters that it is about, so that it counts in
 * the score. An omission is marked on the source, an addition on the target.
 */
export function markFinding(
  article: Article,
  found: BeadFinding,
  quality: QualityModel,
  decision: Decision,
  newId: () => string,
): Outcome {
  if (issueOf(article, found) !== null) return refuse('marked-already')
  const anchor = anchorOf(article, found)
  if (anchor === null) return refuse('no-such-sentence')
  const lacking = found.finding.lacking === 'source' ? 'addition' : 'omission'
  const category = categoryFor(quality, found.check.categories ?? [lacking, 'other'])
  if (category === null) return refuse('no-category')
  const severity = found.check.severity === 'error' ? 'major' : 'minor'
  return markIssue(article, anchor, { category, severity, note: '' }, decision, newId)
}

/**
 * Says that a finding may stay as it is: a bead is approved, a fact remembered with its sentence, so that it
 * is not asked about again as long as the text says it.
 */
export function acceptFinding(article: Article, found: BeadFinding, decision: Decision): Outcome {
  const { bead, finding } = found
  const [first] = finding.spans
  if (first === undefined) return setStatus(article, [bead], 'approved', decision)
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const id = sentenceSpan(article, bead, first)?.sentence ?? ''
  const at = indexById(article[first.side]).get(id) ?? -1
  const sentence = article[first.side][at]
  if (sentence === undefined) return refuse('no-such-sentence')
  const acceptable = sentence.acceptable ?? []
  if (acceptable.includes(finding.key)) return refuse('acceptable-already')
  const accepted: Sentence = { ...sentence, acceptable: [...acceptable, finding.key] }
  const change = batch(replaceSentences(article, first.side, new Map([[at, accepted]])))
  return doable('accept-finding', { first: row.index + 1 }, change, bead)
}

/** Takes a decision back, whichever it was. */
export function reopenFinding(article: Article, found: BeadFinding, decision: Decision): Outcome {
  const { bead, finding } = found
  const issue = issueOf(article, found)
  if (issue !== null) return removeIssue(article, issue.id)
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const [first] = finding.spans
  if (first === undefined) return setStatus(article, [bead], 'unreviewed', decision)
  const changed = new Map(
    sentencesOf(article, row.bead, first.side)
      .filter(({ acceptable }) => acceptable?.includes(finding.key) === true)
      .map((sentence) => [
        indexById(article[first.side]).get(sentence.id) ?? -1,
        withoutKey(sentence, finding.key),
      ]),
  )
  if (changed.size === 0) return refuse('open-already')
  const change = batch(replaceSentences(article, first.side, changed))
  return doable('reopen-finding', { first: row.index + 1 }, change, bead)
}

function withoutKey({ acceptable, ...sentence }: Sentence, key: string): Sentence {
  const rest = (acceptable ?? []).filter((each) => each !== key)
  return rest.length === 0 ? sentence : { ...sentence, acceptable: rest }
}

function anchorOf(article: Article, { bead, finding }: BeadFinding): Anchor | null {
  const row = findRow(article, bead)
  if (row === null) return null
  const [first] = finding.spans
  if (first !== undefined) {
    const span = sentenceSpan(article, bead, first)
    const sentence = sentencesOf(article, row.bead, first.side).find(
      ({ id }) => id === span?.sentence,
    )
    if (span === null || sentence === undefined) return null
    const { start, end } = span
    return {
      side: first.side,
      sentence: sentence.id,
      quote: { start, end, text: sentence.text },
    }
  }
  const wanted: Side = finding.lacking === 'source' ? 'target' : 'source'
  const side =
    row.bead[wanted].length > 0 ? wanted : sides.find((each) => row.bead[each].length > 0)
  const id = side === undefined ? undefined : row.bead[side][0]
  return side === undefined || id === undefined ? null : { side, sentence: id, quote: null }
}

/** The first of these categories that the model has, or else the first of the model. */
function categoryFor({ categories }: QualityModel, names: readonly string[]): string | null {
  const known = names.find((name) => categories.some(({ id }) => id === name))
  return known ?? categories[0]?.id ?? null
}
