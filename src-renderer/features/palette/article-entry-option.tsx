import { FileText } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { classNames } from '../../components/class-names'
import styles from './command-palette.module.css'

interface ArticleEntryOptionProps {
  readonly id: string
  readonly article: Article
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** An article of the project in the palette. */
export function ArticleEntryOption(props: ArticleEntryOptionProps) {
  const { id, article, isActive, onPoint, onChoose } = props
  const { t } = useTranslation()
  const option = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      data-article={article.id}
      className={classNames(styles['option'], isActive && styles['active'])}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className={styles['words']}>
        <span className={styles['name']}>
          <bdi lang={article.languages.source}>{article.title}</bdi>
        </span>
      </span>
      <span className={styles['menu']}>{t('palette.article')}</span>
      <span className={styles['keys']}>
        <FileText aria-hidden="true" size={15} />
      </span>
    </div>
  )
}
