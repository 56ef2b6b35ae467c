import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import type { Article } from '../../../src-core/project/model'
import { PanelHeading, PanelList } from '../../components/panel-list'
import { useAppStore } from '../../state/app-store'
import { selectFinding } from '../../state/select-finding'
import { focusGrid } from '../review/focus-grid'
import { FindingOption } from './finding-option'
import { decidedKind, findingRows } from './finding-rows'
import type { FindingRow } from './finding-rows'
import { findingsList } from './focus-findings'

interface FindingListProps {
  readonly article: Article
  readonly open: readonly DecidedFinding[]
  /** The decided ones that are shown; null for none. */
  readonly decided: readonly DecidedFinding[] | null
  readonly selected: string | null
}

/** The findings kind by kind; the selected one is the one that its bead is selected for. */
export function FindingList({ article, open, decided, selected }: FindingListProps) {
  const { t } = useTranslation()
  const lines = useMemo(() => findingRows(open, decided ?? []), [open, decided])
  return (
    <PanelList
      lines={lines}
      label={t('findings.list')}
      name={findingsList}
      hasCommands
      active={selected}
      onMove={(line) => {
        if (line.type === 'finding') selectFinding(line.found)
      }}
      onEnter={edit}
      onEscape={focusGrid}
    >
      {(line, option) =>
        line.type === 'heading' ? (
          <PanelHeading kind={line.key} number={t('findings.number', { count: line.count })}>
            {line.key === decidedKind ? t('findings.decided') : t(`checks.name-${line.key}`)}
          </PanelHeading>
        ) : (
          <FindingOption article={article} found={line.found} option={option} />
        )
      }
    </PanelList>
  )
}

/** Takes the caret to the side that lacks something, to write it there. */
function edit(line: FindingRow): void {
  if (line.type !== 'finding') return
  useAppStore.setState({ editing: line.found.finding.lacking ?? 'target' })
}
