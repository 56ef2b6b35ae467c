import type { ReturnItem, ReturnPlan, UnmatchedRow } from '../../../src-core/return/return-plan'
import type { PanelLine } from '../../components/panel-list'

/** A line of the list: something that came back, a row without a place here, or the heading of such. */
export type ReturnedLine = PanelLine &
  (
    | {
        readonly type: 'heading'
        readonly name: 'conflicts' | 'changes' | 'unmatched'
        count: number
      }
    | { readonly type: 'item'; readonly item: ReturnItem }
    | { readonly type: 'row'; readonly row: UnmatchedRow }
  )

const headingHeightPx = 32
const itemHeightPx = 120

/** What wants a decision first, then the rest, then what belongs to nothing. */
export function returnedLines({ items, unmatched }: ReturnPlan): readonly ReturnedLine[] {
  const doubted = items.filter(({ doubt }) => doubt !== null).map(itemLine)
  const others = items.filter(({ doubt }) => doubt === null).map(itemLine)
  const rows = unmatched.map((row): ReturnedLine => ({
    type: 'row',
    key: row.key,
    isOption: true,
    heightPx: itemHeightPx,
    row,
  }))
  return [...under('conflicts', doubted), ...under('changes', others), ...under('unmatched', rows)]
}

function itemLine(item: ReturnItem): ReturnedLine {
  return { type: 'item', key: item.key, isOption: true, heightPx: itemHeightPx, item }
}

function under(
  name: 'conflicts' | 'changes' | 'unmatched',
  lines: readonly ReturnedLine[],
): readonly ReturnedLine[] {
  if (lines.length === 0) return []
  const heading = { isOption: false, heightPx: headingHeightPx, count: lines.length }
  return [{ type: 'heading', key: name, name, ...heading }, ...lines]
}
