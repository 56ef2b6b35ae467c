import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { History } from '../../../src-core/project/history'
import { PanelList } from '../../components/panel-list'
import type { PanelLine } from '../../components/panel-list'
import { focusGrid } from '../review/focus-grid'
import { historyListName } from './focus-history'
import { goToStep } from './go-to-step'
import { HeadingLine } from './heading-line'
import { historyRows } from './history-rows'
import type { HistoryRow } from './history-rows'
import { StepOption } from './step-option'
import { useNow } from './use-now'

const headingHeightPx = 32
const stepHeightPx = 54

/** The steps, the latest first. The option that Enter would go to is known by its place in the history. */
export function StepList({ history }: { readonly history: History }) {
  const { t } = useTranslation()
  const now = useNow(history)
  const { steps, cursor } = history
  const lines = useMemo(() => historyRows({ steps, cursor }).map(lineOf), [steps, cursor])
  const { active, setActive } = useActivePlace(history)
  const go = ({ row }: StepLine) => {
    if (row.type === 'heading') return
    setActive(row.cursor)
    goToStep(row.cursor)
  }
  return (
    <PanelList
      lines={lines}
      label={t('history.steps')}
      name={historyListName}
      active={String(active)}
      selected={String(cursor)}
      onMove={({ row }) => {
        if (row.type !== 'heading') setActive(row.cursor)
      }}
      onEnter={go}
      onEscape={focusGrid}
      onOtherKey={({ key }, line) => {
        if (key === ' ') go(line)
        return key === ' '
      }}
    >
      {(line, option) =>
        line.row.type === 'heading' ? (
          <HeadingLine heading={line.row} now={now} />
        ) : (
          <StepOption
            row={line.row}
            now={now}
            option={option}
            onGo={() => {
              go(line)
            }}
          />
        )
      }
    </PanelList>
  )
}

interface StepLine extends PanelLine {
  readonly row: HistoryRow
}

function lineOf(row: HistoryRow, index: number): StepLine {
  return row.type === 'heading'
    ? { key: `heading-${String(index)}`, isOption: false, heightPx: headingHeightPx, row }
    : { key: String(row.cursor), isOption: true, heightPx: stepHeightPx, row }
}

/** The active place: the current one of the history, until the arrows lead elsewhere. */
function useActivePlace(history: History) {
  const [moved, setMoved] = useState({ history, place: history.cursor })
  return {
    active: moved.history === history ? moved.place : history.cursor,
    setActive: (place: number) => {
      setMoved({ history, place })
    },
  }
}
