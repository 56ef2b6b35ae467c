import type { TFunction } from 'i18next'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import { findRow } from '../../../src-core/project/find-row'
import type { Article, Side } from '../../../src-core/project/model'
import { beadText } from '../../../src-core/project/queries/bead-text'
import { isolate } from '../../../src-core/text/direction'
import { excerptOf } from '../../../src-core/text/excerpt'
import { terminalMessage, terminalText } from './terminal-text'

/** The open findings for a person: the bead, what is said of it, and its words; then how many there are. */
export function renderFindings(
  article: Article,
  found: readonly DecidedFinding[],
  translate: TFunction,
): string {
  const open = found.filter(({ decision }) => decision === null)
  const decided = found.length - open.length
  const counts = [
    open.length === 0
      ? translate('cli.check.none')
      : translate('cli.check.found', { count: open.length }),
    ...(decided === 0 ? [] : [translate('cli.check.decided', { count: decided })]),
  ]
  const blocks = open.map((each) => blockOf(article, each, translate))
  return `${[...blocks, counts.join(translate('cli.list-separator'))].join('\n\n')}\n`
}

function blockOf(
  article: Article,
  { check, bead, finding }: DecidedFinding,
  translate: TFunction,
): string {
  const row = findRow(article, bead)
  const number = translate('cli.check.bead', { number: (row?.index ?? 0) + 1 })
  const severity = translate(`checks.severity-${check.severity}`)
  const message = translate(`checks.${finding.message}`, finding.values)
  const [span] = finding.spans
  const side: Side = span?.side ?? (finding.lacking === 'source' ? 'target' : 'source')
  const text = row === null ? '' : beadText(article, row.bead, side)
  const { before, form, after } = excerptOf(text, span ?? { start: 0, end: 0 })
  const words = terminalText(`${before}${form}${after}`)
  return terminalMessage(`${number}: ${message} (${severity})\n    ${isolate(words)}`)
}
