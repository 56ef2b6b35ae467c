import { FileText, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { RecentProject } from '../../../src-core/ipc/offered-files'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { desktop } from '../../desktop'
import { openWork } from '../../state/open-work'
import { valueOrNotice } from '../../state/start-work'
import { changeTime } from '../library/change-time'
import styles from './recent-projects.module.css'

/** The projects that were open last; nothing where there are none. */
export function RecentProjects() {
  const { t } = useTranslation()
  const [projects, setProjects] = useState<readonly RecentProject[]>([])

  useEffect(() => {
    let isGone = false
    void desktop.request('recent:list').then((result) => {
      if (!isGone) setProjects(valueOrNotice(result) ?? [])
    })
    return () => {
      isGone = true
    }
  }, [])

  if (projects.length === 0) return null
  return (
    <section className={styles['recent']} aria-label={t('start.recent')}>
      <h3 className={styles['title']}>{t('start.recent')}</h3>
      <ul className={styles['list']}>
        {projects.map((project) => (
          <Project
            key={project.token}
            project={project}
            onRemove={() => {
              void desktop.request('recent:remove', project.token).then((result) => {
                setProjects(valueOrNotice(result) ?? [])
              })
            }}
          />
        ))}
      </ul>
    </section>
  )
}

interface ProjectProps {
  readonly project: RecentProject
  readonly onRemove: () => void
}

function Project({ project, onRemove }: ProjectProps) {
  const { t, i18n } = useTranslation()
  const [now] = useState(() => new Date())
  const { name, folder, at, isMissing } = project
  return (
    <li className={styles['project']}>
      <AriaButton
        data-about="open-recent"
        className={classNames(styles['open'], isMissing && styles['gone'])}
        onPress={() => {
          void desktop.request('recent:open', project.token).then((result) => {
            const opened = valueOrNotice(result)
            if (opened !== null) void openWork(opened)
          })
        }}
      >
        <FileText />
        <span className={styles['name']}>
          <bdi>{name}</bdi>
        </span>
        <span className={styles['facts']}>
          {isMissing ? (
            <em className={styles['missing']}>{t('start.recent-missing')}</em>
          ) : (
            <>
              <span>{t('start.recent-in', { folder })}</span>
              <time dateTime={at}>{changeTime(at, now, i18n.language)}</time>
            </>
          )}
        </span>
      </AriaButton>
      <Button
        about="remove-recent"
        variant="quiet"
        icon={<X />}
        label={t('start.recent-remove', { name })}
        onPress={onRemove}
      />
    </li>
  )
}
