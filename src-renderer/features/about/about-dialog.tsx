import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AboutApp } from '../../../src-core/ipc/about'
import { Dialog } from '../../components/dialog'
import { desktop } from '../../desktop'
import { useAppStore } from '../../state/app-store'
import { valueOrNotice } from '../../state/start-work'
import styles from './about-dialog.module.css'

/** What the app is, what it does with texts, and under which licences it and its parts stand. */
export function AboutDialog() {
  const { t } = useTranslation()
  const [about, setAbout] = useState<AboutApp | null>(null)
  useEffect(() => {
    void desktop.request('app:about').then((result) => {
      setAbout(valueOrNotice(result))
    })
  }, [])
  return (
    <Dialog
      topic="privacy"
      title={t('about-app.title')}
      onClose={() => {
        useAppStore.setState({ dialog: null })
      }}
    >
      <div className={styles['page']}>
        <p className={styles['what']}>{t('about-app.what')}</p>
        <p className={styles['text']}>{t('about-app.name')}</p>
        <p className={styles['text']}>{t('about-app.privacy')}</p>
        {about === null ? null : <Facts about={about} />}
      </div>
    </Dialog>
  )
}

function Facts({ about }: { readonly about: AboutApp }) {
  const { t, i18n } = useTranslation()
  const { version, versions, licence, notices } = about
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const what = list.format(
    Object.entries(versions).map(([name, each]) => `\u2066${name} ${each}\u2069`),
  )
  return (
    <>
      <p className={styles['facts']}>
        {t('about-app.version', { version })}
        <br />
        {t('about-app.runs-on', { what })}
      </p>
      <details className={styles['fold']}>
        <summary>{t('about-app.licence')}</summary>
        <Licence text={licence} name={t('about-app.licence')} />
      </details>
      <details className={styles['fold']}>
        <summary>{t('about-app.others')}</summary>
        <p className={styles['text']}>{t('about-app.electron')}</p>
        <p className={styles['text']}>{t('about-app.others-count', { count: notices.length })}</p>
        <ul className={styles['notices']}>
          {notices.map((notice) => (
            <li key={`${notice.name} ${notice.version}`}>
              <details className={styles['notice']}>
                <summary>
                  <bdi dir="ltr" lang="en">
                    {notice.name} {notice.version} <span>({notice.licence})</span>
                  </bdi>
                </summary>
                <Licence text={notice.text} name={notice.name} />
              </details>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** A licence, word for word; it can be reached and scrolled by key. */
function Licence({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <pre
      role="region"
      aria-label={name}
      tabIndex={0}
      className={styles['licence']}
      dir="ltr"
      lang="en"
    >
      {text}
    </pre>
  )
}
