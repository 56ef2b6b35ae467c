import type { ReactNode } from 'react'
import type { LanguageTag } from '../../src-core/project/model'
import { directionOf } from '../../src-core/text/languages'
import { classNames } from './class-names'
import styles from './article-text.module.css'

interface ArticleTextProps {
  readonly language: LanguageTag
  readonly children: ReactNode
  readonly as?: 'p' | 'span' | 'div' | 'h1' | 'h2' | 'blockquote'
  readonly className?: string | undefined
}

/** A piece of an article: its language, its direction and its typeface are always set. */
export function ArticleText({ language, children, as = 'p', className }: ArticleTextProps) {
  const Element = as
  const direction = directionOf(language)
  return (
    <Element lang={language} dir={direction} className={classNames(styles[direction], className)}>
      {children}
    </Element>
  )
}
