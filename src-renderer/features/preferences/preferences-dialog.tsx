import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foldText } from '../../../src-core/text/normalise-arabic'
import { Dialog } from '../../components/dialog'
import { SearchField } from '../../components/search-field'
import { useAppStore } from '../../state/app-store'
import { preferenceSections } from './preference-sections'
import { ResetSection } from './reset-section'
import styles from './preferences-dialog.module.css'

/** Everything that the user can set, on one page. What is changed holds at once. */
export function PreferencesDialog() {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  // Fields that are being written begin anew with a reset.
  const [resets, setResets] = useState(0)
  const [query, setQuery] = useState('')
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  return (
    <Dialog
      topic="preferences"
      title={t('preferences.title')}
      onClose={() => {
        useAppStore.setState({ dialog: null })
      }}
    >
      <div ref={page} className={styles['page']}>
        <SearchField
          about="search-preferences"
          label={t('preferences.search')}
          placeholder={t('preferences.search')}
          value={query}
          onChange={(next) => {
            setQuery(next)
            setHidden(sectionsWithout(page.current, next))
          }}
        />
        {hidden.size === preferenceSections.length ? (
          <p role="status">{t('preferences.nothing')}</p>
        ) : null}
        {preferenceSections.map(({ title, topic, settings, Content }) => (
          <section
            key={title}
            className={styles['section']}
            aria-label={t(title)}
            data-section={title}
            data-topic={topic}
            hidden={hidden.has(title)}
          >
            <h3 className={styles['title']}>{t(title)}</h3>
            <div className={styles['content']}>
              <Content key={resets} />
              {settings === undefined ? null : (
                <ResetSection
                  title={title}
                  settings={settings}
                  onReset={() => {
                    setResets(resets + 1)
                  }}
                />
              )}
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** The sections in which no word begins or goes on with what is searched for, however it is spelt. */
function sectionsWithout(page: HTMLElement | null, query: string): ReadonlySet<string> {
  const wanted = foldText(query.trim())
  const sections = [...(page?.querySelectorAll<HTMLElement>('[data-section]') ?? [])]
  return new Set(
    sections
      .filter(({ textContent }) => !foldText(textContent).includes(wanted))
      .map(({ dataset }) => dataset['section'] ?? ''),
  )
}
