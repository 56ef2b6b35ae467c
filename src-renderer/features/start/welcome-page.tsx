import {
  BookOpenText,
  CircleQuestionMark,
  ClipboardPaste,
  Compass,
  FileDown,
  Files,
  FolderOpen,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import { RecentProjects } from './recent-projects'
import { WelcomePicture } from './welcome-picture'
import styles from './welcome-page.module.css'

/** The page without a project: what the app does, four ways to begin, and what was open last. */
export function WelcomePage() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h2 className={styles['title']}>{t('start.welcome-title')}</h2>
          <p className={styles['text']}>{t('start.welcome-text')}</p>
        </div>
        <WelcomePicture />
      </div>
      <div className={styles['ways']}>
        <Way
          command="new-project"
          icon={<Files />}
          title={t('start.from-files')}
          hint={t('start.from-files-hint')}
        />
        <Way
          command="new-from-text"
          icon={<ClipboardPaste />}
          title={t('start.from-text')}
          hint={t('start.from-text-hint')}
        />
        <Way
          command="open-project"
          icon={<FolderOpen />}
          title={t('start.from-project')}
          hint={t('start.from-project-hint')}
        />
        <Way
          command="open-sample"
          icon={<BookOpenText />}
          title={t('start.from-sample')}
          hint={t('start.from-sample-hint')}
        />
      </div>
      <p className={styles['more']}>
        <FileDown aria-hidden="true" />
        <span className={styles['drop']}>{t('start.drop')}</span>
        <Button
          about="start-tour"
          variant="quiet"
          icon={<Compass />}
          onPress={() => {
            runCommand('start-tour')
          }}
        >
          {t('help.tour')}
        </Button>
        <Button
          about="show-help"
          variant="quiet"
          icon={<CircleQuestionMark />}
          binding={bindingOf('show-help')}
          onPress={() => {
            runCommand('show-help')
          }}
        >
          {t('help.title')}
        </Button>
      </p>
      <RecentProjects />
    </div>
  )
}

interface WayProps {
  readonly command: CommandId
  readonly icon: ReactNode
  readonly title: string
  readonly hint: string
}

function Way({ command, icon, title, hint }: WayProps) {
  const binding = bindingOf(command)
  return (
    <AriaButton
      data-about={command}
      className={classNames(styles['way'])}
      onPress={() => {
        runCommand(command)
      }}
    >
      {icon}
      <span className={styles['way-title']}>
        {title}
        {binding === undefined ? null : <KeyHint binding={binding} />}
      </span>
      <span className={styles['way-hint']}>{hint}</span>
    </AriaButton>
  )
}
