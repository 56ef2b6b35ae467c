import type { TFunction } from 'i18next'
import type { ReturnItem, UnmatchedRow } from '../../../src-core/return/return-plan'
import { isolate } from '../../../src-core/text/direction'
import type { ReturnReport } from '../return-json'
import { terminalMessage, terminalText } from './terminal-text'

/** What came back for a person: what has to be decided, what is new, what belongs to nothing; then the counts. */
export function renderReturn(report: ReturnReport, translate: TFunction): string {
  const { plan, taken, isDryRun } = report
  const doubted = plan.items.filter(({ doubt }) => doubt !== null)
  const others = plan.items.filter(({ doubt }) => doubt === null)
  const blocks = [
    ...under(
      'conflicts',
      doubted.map((item) => blockOf(item, report, translate)),
    ),
    ...under(
      'changes',
      others.map((item) => blockOf(item, report, translate)),
    ),
    ...under(
      'unmatched',
      plan.unmatched.map((row) => rowBlock(row, translate)),
    ),
  ]
  const left = plan.items.length - taken.size
  const counts = [
    plan.items.length === 0
      ? translate('returned.nothing-new', { count: plan.matched })
      : translate(isDryRun ? 'cli.return.would-take' : 'cli.return.taken', { count: taken.size }),
    ...(left === 0 ? [] : [translate('cli.return.left', { count: left })]),
    ...(plan.outdated === 0 ? [] : [translate('returned.outdated', { count: plan.outdated })]),
  ]
  return `${[...blocks, counts.map(terminalMessage).join('\n')].join('\n\n')}\n`

  function under(name: 'conflicts' | 'changes' | 'unmatched', own: readonly string[]): string[] {
    return own.length === 0 ? [] : [terminalMessage(translate(`returned.${name}`)), ...own]
  }
}

function blockOf(item: ReturnItem, { project }: ReturnReport, translate: TFunction): string {
  const article = project.articles.find(({ id }) => id === item.article)
  const kind =
    item.type === 'text'
      ? item.side
      : item.type === 'comment' && item.thread !== null
        ? 'reply'
        : item.type
  const names = item.type === 'text' ? item.authors : item.type === 'comment' ? [item.by] : []
  const head = [
    ...(project.articles.length > 1 ? [isolate(terminalText(article?.title ?? ''))] : []),
    translate('cli.check.bead', { number: item.row + 1 }),
    translate(`returned.${kind}`),
    ...names.flatMap((name) => (name === null ? [] : [isolate(terminalText(name))])),
  ].join(translate('returned.between-names'))
  const doubt = item.doubt === null ? '' : `: ${translate(`returned.${item.doubt}`)}`
  const lines = linesOf(item, translate).map(([sign, text]) => `    ${sign} ${isolate(text)}`)
  return terminalMessage([`${head}${doubt}`, ...lines].join('\n'))
}

function linesOf(
  item: ReturnItem,
  translate: TFunction,
): readonly (readonly [sign: string, text: string])[] {
  switch (item.type) {
    case 'text':
      return [
        ['\u2212', terminalText(item.ours)],
        ['+', terminalText(item.theirs)],
      ]
    case 'status':
      return [
        ['\u2212', translate(`review.status-${item.ours}`)],
        ['+', translate(`review.status-${item.theirs}`)],
      ]
    case 'comment':
      return [['+', terminalText(item.text)]]
    case 'resolved':
      return [['\u2713', terminalText(item.text)]]
  }
}

function rowBlock({ number, source, target }: UnmatchedRow, translate: TFunction): string {
  const texts = [source, target].filter((text) => text !== '').map(terminalText)
  const head = translate('returned.row-number', { number })
  return terminalMessage([head, ...texts.map((text) => `    ${isolate(text)}`)].join('\n'))
}
