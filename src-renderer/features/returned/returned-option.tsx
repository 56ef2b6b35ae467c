import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Project } from '../../../src-core/project/model'
import type { ReturnItem, UnmatchedRow } from '../../../src-core/return/return-plan'
import { classNames } from '../../components/class-names'
import { OptionText, faintClass, optionClass } from '../../components/panel-list'
import type { OptionAttributes } from '../../components/panel-list'
import { WordDiff } from '../../components/word-diff'
import { setChosen } from '../../state/returned-state'
import { goToReturned, standOn } from './go-to-returned'
import styles from './returned-panel.module.css'

interface ReturnedOptionProps {
  readonly project: Project
  readonly item: ReturnItem
  readonly isChosen: boolean
  readonly option: OptionAttributes
}

/** Something that came back: where, by whom, what, and whether it is to be taken in. */
export function ReturnedOption({ project, item, isChosen, option }: ReturnedOptionProps) {
  const { t } = useTranslation()
  const article = project.articles.find(({ id }) => id === item.article)
  const authors = item.type === 'text' ? item.authors : item.type === 'comment' ? [item.by] : []
  const names = authors.filter((name) => name !== null)
  return (
    <div
      {...option}
      aria-checked={isChosen}
      data-doubt={item.doubt}
      className={classNames(optionClass, styles['option'], !isChosen && styles['left-out'])}
      onClick={() => {
        goToReturned(item)
      }}
    >
      <span
        className={styles['box']}
        aria-hidden="true"
        onClick={() => {
          setChosen(item, !isChosen)
        }}
      >
        {isChosen ? <Check /> : null}
      </span>
      <div className={styles['what']}>
        <span className={classNames(faintClass, styles['line'])}>
          <span>{t('review.bead-number', { number: item.row + 1 })}</span>
          <span>{t(`returned.${kindOf(item)}`)}</span>
          {names.length === 0 ? null : <bdi>{names.join(t('returned.between-names'))}</bdi>}
        </span>
        <ItemContent item={item} languages={article?.languages} />
        {item.doubt === null ? null : (
          <span className={styles['doubt']}>{t(`returned.${item.doubt}`)}</span>
        )}
      </div>
    </div>
  )
}

function kindOf(item: ReturnItem) {
  if (item.type === 'text') return item.side
  return item.type === 'comment' && item.thread !== null ? 'reply' : item.type
}

interface ItemContentProps {
  readonly item: ReturnItem
  readonly languages: Project['articles'][number]['languages'] | undefined
}

function ItemContent({ item, languages }: ItemContentProps) {
  const { t } = useTranslation()
  switch (item.type) {
    case 'text':
      return (
        <OptionText language={languages?.[item.side] ?? ''}>
          <WordDiff before={item.ours} after={item.theirs} />
        </OptionText>
      )
    case 'status':
      return (
        <p className={styles['status']}>
          <del>{t(`review.status-${item.ours}`)}</del>
          <ins>{t(`review.status-${item.theirs}`)}</ins>
        </p>
      )
    case 'comment':
    case 'resolved':
      return (
        <p className={styles['comment']} dir="auto">
          {item.text}
        </p>
      )
  }
}

interface UnmatchedOptionProps {
  readonly row: UnmatchedRow
  readonly languages: Project['articles'][number]['languages'] | undefined
  readonly option: OptionAttributes
}

/** A row of the file that belongs to nothing here, with its texts. */
export function UnmatchedOption({ row, languages, option }: UnmatchedOptionProps) {
  const { t } = useTranslation()
  return (
    <div
      {...option}
      className={optionClass}
      onClick={() => {
        standOn(row.key)
      }}
    >
      <span className={faintClass}>{t('returned.row-number', { number: row.number })}</span>
      {(['source', 'target'] as const).map((side) =>
        row[side] === '' ? null : (
          <OptionText key={side} language={languages?.[side] ?? ''} isExcerpt>
            {row[side]}
          </OptionText>
        ),
      )}
    </div>
  )
}
