import { useTranslation } from 'react-i18next'
import { stepToRedo, stepToUndo } from '../../src-core/project/history'
import { useAppStore } from '../state/app-store'

/** What undo and redo would do now, in words; null where there is nothing to do. */
export function useHistoryLabels(): { readonly undo: string | null; readonly redo: string | null } {
  const { t } = useTranslation()
  const history = useAppStore((state) => state.work?.history ?? null)
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
