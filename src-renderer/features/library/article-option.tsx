import { CircleHelp, Flag, MessageSquareText } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../src-core/project/history'
import type { Article } from '../../../src-core/project/model'
import { articleProgress, openPoints } from '../../../src-core/project/queries/article-progress'
import { progress } from '../../../src-core/project/queries/progress'
import { classNames } from '../../components/class-names'
import { optionClass } from '../../components/panel-list'
import type { OptionAttributes } from '../../components/panel-list'
import { LanguageName } from '../../components/language-name'
import { formatNumber } from '../../figures'
import { exactTime } from '../history/step-time'
import { ArticleName } from './article-name'
import { changeTime } from './change-time'
import styles from './library-panel.module.css'

interface ArticleOptionProps {
  readonly article: Article
  /** Null when nobody has worked on it. */
  readonly lastChange: Step | null
  readonly now: Date
  readonly option: OptionAttributes
  readonly onGo: () => void
}

/** An article in the library: its title, how far it is, what is open, and who worked on it last. */
export function ArticleOption(props: ArticleOptionProps) {
  const { article, lastChange, now, option, onGo } = props
  const isShown = option['aria-selected']
  const { t, i18n } = useTranslation()
  const { beads, sourceWords } = isShown ? progress(article) : articleProgress(article)
  const { approved, query, unreviewed } = sourceWords
  const total = Math.max(1, approved + query + unreviewed)
  const share = (words: number) => `${String((100 * words) / total)}%`
  const { comments, issues } = openPoints(article)
  return (
    <div
      {...option}
      data-article={article.id}
      className={classNames(optionClass, styles['article'], isShown && styles['shown'])}
      onClick={onGo}
    >
      <ArticleName article={article} className={styles['name']} />
      <div className={styles['progress']}>
        <div
          className={styles['track']}
          aria-hidden="true"
          title={t('library.progress-words', { approved, query, unreviewed })}
        >
          <div className={styles['approved']} style={{ inlineSize: share(approved) }} />
          <div className={styles['query']} style={{ inlineSize: share(query) }} />
        </div>
        <span className={styles['share']}>
          {approved + query === 0
            ? t('library.untouched')
            : unreviewed === 0
              ? t('library.done')
              : t('library.reviewed', {
                  share: formatNumber(
                    Math.floor((100 * (approved + query)) / total) / 100,
                    i18n.language,
                    { style: 'percent' },
                  ),
                })}
        </span>
        <Count icon={<CircleHelp />} count={beads.query} name="queries" />
        <Count icon={<MessageSquareText />} count={comments} name="comments" />
        <Count icon={<Flag />} count={issues} name="issues" />
      </div>
      <div className={styles['facts']}>
        <span>
          <LanguageName language={article.languages.source} />
          {' – '}
          <LanguageName language={article.languages.target} />
        </span>
        {lastChange === null ? null : (
          <time dateTime={lastChange.at} title={exactTime(lastChange.at, i18n.language)}>
            {lastChange.author === ''
              ? changeTime(lastChange.at, now, i18n.language)
              : t('library.changed-by', {
                  when: changeTime(lastChange.at, now, i18n.language),
                  author: lastChange.author,
                })}
          </time>
        )}
      </div>
    </div>
  )
}

interface CountProps {
  readonly icon: ReactNode
  readonly count: number
  readonly name: 'queries' | 'comments' | 'issues'
}

/** How many of something wait, as a sign with a number; nothing where there are none. */
function Count({ icon, count, name }: CountProps) {
  const { t, i18n } = useTranslation()
  if (count === 0) return null
  const words = t(`library.${name}`, { count })
  return (
    <span className={styles['sign']} title={words} role="img" aria-label={words}>
      {icon}
      {formatNumber(count, i18n.language)}
    </span>
  )
}
