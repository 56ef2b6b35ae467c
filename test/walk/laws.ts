import type { Article, Bead, Side } from '../../src-core/project/model'
import { sides } from '../../src-core/project/model'
import { beadText } from '../../src-core/project/queries/bead-text'
import { countRows, gridRows } from '../../src-core/project/queries/grid-rows'
import { countProgress } from '../../src-core/project/queries/progress'
import { ar, en } from '../../src-core/strings'
import type { ProjectState } from '../../src-main/project-file/standing'
import { faultOf } from './project-on-disk'
import type { Shown, ShownRow } from './read-shown'

/** A law that does not hold, by its name, and what shows it. */
export interface Breach {
  readonly law: string
  readonly what: string
}

/** What is wrong with the window and the file, once nothing happens any more. */
export function breaches(shown: Shown, state: ProjectState): readonly Breach[] {
  const article = shownArticle(shown, state)
  return [
    ...strayKeys(shown),
    ...(shown.saveState === 'saved' ? [] : [breach('saved', String(shown.saveState))]),
    ...history(shown, state),
    ...valid(state),
    ...(article === null ? [] : [...rows(shown, article), ...progress(shown, article)]),
    ...(article === null ? [] : [...deskOf(shown, article), ...placeOfSelected(shown)]),
  ]
}

/** What happened between two looks at the window. */
export interface Between {
  /** Whether only keys were pressed. */
  readonly isByKeys: boolean
  /** Whether the rows were scrolled by hand. */
  readonly isScrolled: boolean
}

/** What must not be otherwise than it was before, whatever was done. */
export function lost(before: Shown, after: Shown, between: Between): readonly Breach[] {
  const isSameArticle = before.title === after.title && before.isReview && after.isReview
  if (!isSameArticle) return []
  const isNoFocus = (shown: Shown) => shown.focus === 'nothing'
  const isHidden = ({ rows: all, rowCount }: Shown) =>
    rowCount === null || !all.some(({ isActive, isOutOfView }) => isActive && !isOutOfView)
  const isAllShown = before.rowCount !== null && after.rowCount !== null
  return [
    ...(between.isByKeys && !isNoFocus(before) && isNoFocus(after)
      ? [breach('focus', `it was at ${before.focus}`)]
      : []),
    ...(isAllShown &&
    !after.isFiltered &&
    !between.isScrolled &&
    !isHidden(before) &&
    isHidden(after)
      ? [breach('in-view', 'the selected row cannot be seen')]
      : []),
  ]
}

function breach(law: string, what: string): Breach {
  return { law, what }
}

/** The article whose title the window has; of a project of one article, that one. */
function shownArticle({ title }: Shown, { project: { articles } }: ProjectState): Article | null {
  if (articles.length === 1) return articles[0] ?? null
  const named = articles.filter((article) => title.includes(`\u2068${article.title}\u2069`))
  return named.length === 1 ? (named[0] ?? null) : null
}

const areas = Object.keys(en).join('|')
const strayKey = new RegExp(`^(?:${areas})\\.[a-z][\\w.-]*$|\\{\\{`, 'u')

/** Keys of strings where their words should stand; an article may have anything within its lines. */
function strayKeys({ words }: Shown): readonly Breach[] {
  const found = words.split('\n').find((line) => strayKey.test(line.trim()))
  return found === undefined ? [] : [breach('words', found)]
}

function history(shown: Shown, { steps, cursor }: ProjectState): readonly Breach[] {
  const { canUndo, canRedo } = shown
  return [
    ...(canUndo === null || canUndo === cursor > 0
      ? []
      : [breach('history', `undo ${String(canUndo)} at step ${String(cursor)}`)]),
    ...(canRedo === null || canRedo === cursor < steps.length
      ? []
      : [
          breach('history', `redo ${String(canRedo)} with ${String(steps.length - cursor)} undone`),
        ]),
  ]
}

function valid(state: ProjectState): readonly Breach[] {
  const fault = faultOf(state)
  return fault === null ? [] : [breach('valid', fault)]
}

/** The rows in the page against the beads of the file. */
function rows(shown: Shown, article: Article): readonly Breach[] {
  const { rowCount } = shown
  if (rowCount === null) return []
  const level = (['sentence', 'paragraph'] as const).find(
    (each) => countRows(gridRows(article, each, null)) === rowCount,
  )
  const beads = new Map(article.beads.map((bead) => [bead.id, bead]))
  const counted =
    rowCount <= article.beads.length
      ? []
      : [breach('rows', `${String(rowCount)} rows of ${String(article.beads.length)} beads`)]
  const isWhole = level === 'sentence' && shown.rows.every((row) => row.beads.length <= 1)
  return [
    ...counted,
    ...shown.rows.flatMap((row) => [
      ...row.beads.flatMap((id) => {
        const bead = beads.get(id)
        return bead === undefined
          ? [breach('rows', `row ${String(row.place)} shows bead ${id}, which is gone`)]
          : sides.flatMap((side) => cellOf(article, row, bead, side))
      }),
      ...(isWhole ? inPlace(article, row) : []),
      ...statusOf(shown, article, row),
    ]),
  ]
}

function cellOf(article: Article, row: ShownRow, bead: Bead, side: Side): readonly Breach[] {
  const spans = row.sides[side].filter((span) => span.bead === bead.id)
  const texts = new Map(article[side].map(({ id, text }) => [id, text]))
  const wanted = bead[side].map((id) => `${id}: ${texts.get(id) ?? ''}`).join(' | ')
  const seen = spans.map(({ id, text }) => `${id}: ${text}`).join(' | ')
  return wanted === seen
    ? []
    : [breach('rows', `row ${String(row.place)} ${side}: shown «${seen}», written «${wanted}»`)]
}

function inPlace(article: Article, row: ShownRow): readonly Breach[] {
  const wanted = article.beads[row.place - 1]?.id
  const [seen] = row.beads
  return seen === undefined || seen === wanted
    ? []
    : [breach('rows', `row ${String(row.place)} shows ${seen} for ${String(wanted)}`)]
}

function statusOf(shown: Shown, article: Article, row: ShownRow): readonly Breach[] {
  const bead = row.beads.length === 1 ? beadOf(article, row.beads[0] ?? '') : undefined
  if (bead === undefined) return []
  const words = (shown.language === 'ar' ? ar : en).review
  const wanted = words[`status-${bead.review.status}`]
  return row.label.includes(wanted)
    ? []
    : [breach('status', `row ${String(row.place)} «${row.label}», written ${bead.review.status}`)]
}

function beadOf(article: Article, id: string): Bead | undefined {
  return article.beads.find((bead) => bead.id === id)
}

function progress(shown: Shown, article: Article): readonly Breach[] {
  if (shown.progress === null) return []
  const { beads, sourceWords } = countProgress(article)
  const done = sourceWords.approved + sourceWords.query
  const total = done + sourceWords.unreviewed
  const seen = numbersIn(shown.progress.words)
  // Arabic says one and two without a figure.
  const isRight = seen.every((number) => [done, total].includes(number))
  const all = numbersIn(shown.progress.beads)
  const areBeads = Object.values(beads).every((count) => count < 3 || all.includes(count))
  return isRight && areBeads
    ? []
    : [
        breach(
          'progress',
          `«${shown.progress.words} ${shown.progress.beads}» for ${JSON.stringify({ beads, done, total })}`,
        ),
      ]
}

/** The numbers in a text, whatever its figures and the marks between their groups. */
function numbersIn(text: string): readonly number[] {
  const latin = text.replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
  return Array.from(latin.matchAll(/\d+(?:[,\u066c]\d{3})*/gu), ([number]) =>
    Number(number.replaceAll(/[,\u066c]/gu, '')),
  )
}

/** The texts on the desk are those of the selected bead. */
function deskOf(shown: Shown, article: Article): readonly Breach[] {
  const active = shown.rows.find(({ isActive }) => isActive)
  const id = active?.litBeads[0] ?? (active?.beads.length === 1 ? active.beads[0] : undefined)
  const bead = id === undefined ? undefined : beadOf(article, id)
  if (bead === undefined) return []
  return sides.flatMap((side) => {
    const text = shown.desk[side]
    if (text === null) return []
    const wanted = beadText(article, bead, side)
    const isPart = wanted.replaceAll(/\s/gu, '').includes(text.replaceAll(/\s/gu, ''))
    return isPart && (text.trim() === '') === (wanted.trim() === '')
      ? []
      : [breach('desk', `${side}: shown «${text}», written «${wanted}»`)]
  })
}

function placeOfSelected({ rows: all, rowCount }: Shown): readonly Breach[] {
  if (rowCount === null || rowCount === 0) return []
  const active = all.filter(({ isActive }) => isActive)
  return active.length > 1
    ? [breach('selected', `${String(active.length)} rows have the active cell`)]
    : []
}
