import { lowConfidence } from '../../../src-core/project/queries/is-doubtful'
import type { TFunction } from 'i18next'
import { beadRows, type BeadRow } from '../../../src-core/formats/export/bead-rows'
import type { BeadRole } from '../../../src-core/project/queries/bead-role'
import type { Article, Side } from '../../../src-core/project/model'
import { layOut, MARGIN, placeTexts, type Layout } from './columns'
import { isRightToLeft, terminalText } from './terminal-text'
import { wrapText } from './wrap-text'

export interface TextViewOptions {
  readonly translate: TFunction
  /** Width of the terminal in cells. */
  readonly columns: number
  readonly hasColours: boolean
}

const DOUBT = '!'

/** The aligned article as a person reads it in a terminal; ends with a line that sums it up. */
export function renderAlignment(article: Article, options: TextViewOptions): string {
  const layout = layOut(article.languages, options.columns)
  const rows = beadRows([article])
  const lines = rows.flatMap((row, at) => [
    ...(beginsStanza(row, rows[at - 1]) ? [''] : []),
    ...renderRow(row, layout, options),
  ])
  return [...title(article), ...lines, '', summary(rows, options.translate), ''].join('\n')
}

/** A blank line stands before a paragraph; pieces of furniture stand together. */
function beginsStanza(row: BeadRow, before: BeadRow | undefined): boolean {
  if (before === undefined || !row.bead.startsParagraph) return false
  return row.role !== 'furniture' || before.role !== 'furniture'
}

function title(article: Article): readonly string[] {
  const text = terminalText(article.title)
  const pair = `${article.languages.source} \u2192 ${article.languages.target}`
  return text === '' ? [pair, ''] : [`\u200E\u2068${text}\u2069 (${pair})`, '']
}

function renderRow(row: BeadRow, layout: Layout, options: TextViewOptions): readonly string[] {
  const margin = marginOf(row)
  const texts = placeTexts(layout, {
    source: wrapText(sideText(row, 'source', options), layout.width),
    target: wrapText(sideText(row, 'target', options), layout.width),
  })
  const height = Math.max(margin.length, texts.length)
  return Array.from({ length: height }, (_value, at) =>
    finish((margin[at] ?? '').padEnd(MARGIN), texts[at] ?? '', row, options),
  )
}

/** The text of a side, or in its place what it means that there is none. */
function sideText(row: BeadRow, side: Side, { translate }: TextViewOptions): string {
  const text = terminalText(side === 'source' ? row.sourceText : row.targetText)
  if (text !== '') return text
  if (row.role === 'furniture') return `[${translate('review.furniture')}]`
  return `[${translate(side === 'source' ? 'review.no-source' : 'review.no-translation')}]`
}

/** Confidence and status; below it the type, where it is not one to one. */
function marginOf({ bead, role, type }: BeadRow): readonly string[] {
  const share =
    bead.confidence === null ? '\u2013' : `${String(Math.round(bead.confidence * 100))}%`
  const first = `${share.padStart(4)}${markOf(bead)}`
  return role === 'translation' && type !== '1-1' ? [first, type.padStart(4)] : [first]
}

function markOf({ review, confidence }: BeadRow['bead']): string {
  if (review.status === 'approved') return '\u2713'
  if (review.status === 'query') return '?'
  return isDoubtful(confidence) ? DOUBT : ' '
}

function isDoubtful(confidence: number | null): boolean {
  return confidence !== null && confidence < lowConfidence
}

/** A line that runs from left to right as a whole, whatever stands in it; coloured where it may be. */
function finish(margin: string, text: string, row: BeadRow, options: TextViewOptions): string {
  const plain = text.trimEnd()
  const mark = isRightToLeft(plain) ? '\u200E' : ''
  if (!options.hasColours) return `${mark}${margin}${plain}`.trimEnd()
  if (row.role === 'furniture') return `${DIM}${mark}${margin}${plain}${PLAIN}`
  return `${mark}${needsAttention(row) ? `${YELLOW}${margin}${PLAIN}` : margin}${plain}`
}

const DIM = '\u001B[2m'
const YELLOW = '\u001B[33m'
const PLAIN = '\u001B[0m'

function needsAttention({ bead, role }: BeadRow): boolean {
  return role !== 'translation' || markOf(bead) === DOUBT || bead.review.status === 'query'
}

function summary(rows: readonly BeadRow[], translate: TFunction): string {
  const counts = roles.map((role) => {
    const count = rows.filter((row) => row.role === role).length
    return count === 0 ? [] : [translate(`cli.summary.${role}`, { count })]
  })
  const doubtful = rows.filter(({ bead }) => markOf(bead) === DOUBT).length
  const beads = translate('cli.summary.beads', { count: rows.length })
  const line = [beads, ...counts.flat()].join(' \u00B7 ')
  return doubtful === 0
    ? line
    : `${line}\n${translate('cli.summary.doubtful', { count: doubtful })}`
}

const roles: readonly BeadRole[] = ['translation', 'omission', 'addition', 'furniture']
