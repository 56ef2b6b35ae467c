import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoadedFiles } from '../../../src-core/ipc/contract'
import type { SeveralArticles } from '../../../src-core/ipc/offered-files'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { LanguageName } from '../../components/language-name'
import { alignSeveral } from '../../state/align-articles'
import { useAppStore } from '../../state/app-store'
import { duplicateOf } from '../../state/duplicate-question'
import { newTextOf } from '../../state/new-text-of'
import { leaveStart } from '../../state/start-work'
import { titleOfBitext } from '../../state/title-of-bitext'
import { DestinationChoice } from './destination-choice'
import styles from './several-page.module.css'
import page from './split-page.module.css'

/** Many files, put together to articles by their names: which of them to take. */
export function SeveralPage({ offered }: { readonly offered: SeveralArticles }) {
  const { t } = useTranslation()
  const { articles, problems } = offered
  // Asked anew when the articles are to go elsewhere.
  const destination = useAppStore((state) => state.destination)
  const duplicates = articles.map((article) => duplicateOf(newTextOf(article)))
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map())
  const isWanted = (at: number) => changed.get(at) ?? duplicates[at] === null
  const wanted = articles.filter((_, at) => isWanted(at))
  return (
    <div className={page['page']} data-destination={destination}>
      <div className={page['head']}>
        <div className={page['words']}>
          <h2 className={page['title']}>{t('library.batch-title')}</h2>
          <p className={page['text']}>{t('library.batch-text')}</p>
        </div>
      </div>
      <ul className={styles['list']} aria-label={t('library.batch-list')} tabIndex={0}>
        {articles.map((article, at) => (
          <li key={at} className={styles['article']}>
            <CheckBox
              about="choose-article"
              isSelected={isWanted(at)}
              onChange={(isOn) => {
                setChanged(new Map([...changed, [at, isOn]]))
              }}
            >
              <ArticleWords article={article} duplicate={duplicates[at]?.article.title ?? null} />
            </CheckBox>
          </li>
        ))}
        {problems.map((problem, at) => (
          <li key={`problem ${String(at)}`} className={styles['problem']}>
            {t(`error.${problem.code}`, problem.values)}
          </li>
        ))}
      </ul>
      <div className={page['actions']}>
        <DestinationChoice />
        <span className={page['why']} />
        <Button about="leave-start" onPress={leaveStart}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="align-several"
          variant="primary"
          autoFocus
          isDisabled={wanted.length === 0}
          onPress={() => {
            void alignSeveral(wanted, { type: 'several', offered })
          }}
        >
          {t('library.batch-add', { count: wanted.length })}
        </Button>
      </div>
    </div>
  )
}

interface ArticleWordsProps {
  readonly article: LoadedFiles
  /** Title of the article that it repeats; null when it is new. */
  readonly duplicate: string | null
}

function ArticleWords({ article, duplicate }: ArticleWordsProps) {
  const { t } = useTranslation()
  const isPage = article.type === 'page'
  const { languages } = isPage ? article.proposal : article.bitext
  const title = isPage ? article.proposal.title : titleOfBitext(article)
  return (
    <span className={styles['words']}>
      <bdi className={styles['title']} lang={languages.source}>
        {title}
      </bdi>
      <span className={styles['facts']}>
        <span>
          <LanguageName language={languages.source} />
          {' – '}
          <LanguageName language={languages.target} />
        </span>
        <span dir="ltr">{article.files.map(({ name }) => name).join(' + ')}</span>
      </span>
      {duplicate === null ? null : (
        <span className={styles['duplicate']}>
          {t('library.already-here', { title: duplicate })}
        </span>
      )}
    </span>
  )
}
