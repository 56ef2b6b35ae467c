import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAppStore } from '../../state/app-store'
import { classNames } from '../../components/class-names'
import styles from './save-mark.module.css'

/** Says "saved" only when every change is on the disk. */
export function SaveMark() {
  const { t } = useTranslation()
  const state = useAppStore((app) => app.saveState)
  const marks = {
    saved: { icon: <Check />, text: t('shell.saved') },
    saving: { icon: <LoaderCircle />, text: t('shell.saving') },
    failed: { icon: <TriangleAlert />, text: t('shell.not-saved') },
  } as const
  return (
    <span
      className={classNames(styles['mark'], styles[state])}
      data-save-state={state}
      role="status"
      title={marks[state].text}
    >
      {marks[state].icon}
      <span className={styles['text']}>{marks[state].text}</span>
    </span>
  )
}
