import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { stepToRedo, stepToUndo } from '../../src-core/project/history'
import type { History } from '../../src-core/project/history'
import type { AppState } from '../state/app-state'
import { useAfterFrame } from '../state/use-after-frame'

interface HistoryLabels {
  readonly undo: string | null
  readonly redo: string | null
}

/** What undo and redo would do in a history, in words; null where there is nothing to do. */
export function historyLabels(history: History | null, t: TFunction): HistoryLabels {
  const undone = history === null ? null : stepToUndo(history)
  const redone = history === null ? null : stepToRedo(history)
  return {
    undo:
      undone === null
        ? null
        : t('shell.undo-step', { step: t(`step.${undone.label.name}`, undone.label.values) }),
    redo:
      redone === null
        ? null
        : t('shell.redo-step', { step: t(`step.${redone.label.name}`, redone.label.values) }),
  }
}

/** What undo and redo would do, a frame after it has changed. */
export function useHistoryLabels(): HistoryLabels {
  const { t } = useTranslation()
  return historyLabels(useAfterFrame(historyOf), t)
}

function historyOf({ work }: AppState): History | null {
  return work?.history ?? null
}
