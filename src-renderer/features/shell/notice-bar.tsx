import { FolderOpen, Info, TriangleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import type { FileToken } from '../../../src-core/ipc/contract'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { desktop } from '../../desktop'
import type { OfferedCommand } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { focusGrid } from '../review/focus-grid'
import styles from './notice-bar.module.css'

/** A message under the bar: it stays until it is dismissed or the next thing is begun. */
export function NoticeBar() {
  const { t } = useTranslation()
  const notice = useAppStore((state) => state.notice)
  if (notice === null) return null
  const isProblem = notice.type === 'problem'
  const lines = isProblem
    ? [t(`error.${notice.problem.code}`, notice.problem.values)]
    : notice.lines.map(({ key, values }) => t(key, values))
  return (
    <div
      className={classNames(styles['notice'], isProblem && styles['problem'])}
      role={isProblem ? 'alert' : 'status'}
      aria-label={t('shell.notices')}
    >
      {isProblem ? <TriangleAlert /> : <Info />}
      <div className={styles['lines']}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {notice.type === 'lines' && notice.file !== undefined ? (
        <ShowFile file={notice.file} />
      ) : null}
      {notice.type === 'lines' && notice.command !== undefined ? (
        <CommandButton command={notice.command} />
      ) : null}
      <Button
        about="dismiss"
        variant="quiet"
        icon={<X />}
        label={t('shell.dismiss')}
        onPress={() => {
          useAppStore.setState({ notice: null })
          focusGrid()
        }}
      />
    </div>
  )
}

/** Runs a command that the message speaks of. */
function CommandButton({ command }: { readonly command: OfferedCommand }) {
  const { t } = useTranslation()
  return (
    <Button
      about={command}
      binding={bindingOf(command)}
      onPress={() => {
        useAppStore.setState({ notice: null })
        focusGrid()
        runCommand(command)
      }}
    >
      {t(`command.${command}`)}
    </Button>
  )
}

/** Shows a file that was written in the file manager of the system. */
function ShowFile({ file }: { readonly file: FileToken }) {
  const { t } = useTranslation()
  return (
    <Button
      about="show-file"
      icon={<FolderOpen />}
      onPress={() => {
        void desktop.request('file:show', file)
      }}
    >
      {t('export.show-file')}
    </Button>
  )
}
