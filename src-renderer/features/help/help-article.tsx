import { useEffect, useRef } from 'react'
import type { HelpBlock, HelpTopic } from '../../../src-core/help/parse-help'
import { HelpLineView } from './help-line'
import { hideFoundWords, showFoundWords } from './show-found-words'
import styles from './help-article.module.css'

interface HelpArticleProps {
  readonly topic: HelpTopic
  /** What is looked for: its words are marked. */
  readonly query: string
}

/** A topic of the help, from its beginning, or from the first word that is looked for. */
export function HelpArticle({ topic, query }: HelpArticleProps) {
  const article = useRef<HTMLElement>(null)

  useEffect(() => {
    if (article.current === null) return
    const first = showFoundWords(article.current, query)
    const scroller = article.current
    scroller.scrollTop = 0
    const place = first?.getBoundingClientRect()
    const { top, bottom, height } = scroller.getBoundingClientRect()
    if (place !== undefined && place.bottom > bottom - 24) {
      scroller.scrollTop = place.top - top - height / 3
    }
    return hideFoundWords
  }, [topic, query])

  return (
    <article ref={article} className={styles['article']} aria-label={topic.title} tabIndex={0}>
      <h3 className={styles['title']}>{topic.title}</h3>
      <p className={styles['summary']}>
        <HelpLineView line={topic.summary} />
      </p>
      {topic.sections.map(({ heading, blocks }) => (
        <section key={heading} aria-label={heading}>
          <h4 className={styles['heading']}>{heading}</h4>
          {blocks.map((block, place) => (
            <Block key={String(place)} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: HelpBlock }) {
  if (block.type === 'paragraph') {
    return (
      <p className={styles['paragraph']}>
        <HelpLineView line={block.line} />
      </p>
    )
  }
  return (
    <ul className={styles['list']}>
      {block.lines.map((line, place) => (
        <li key={String(place)}>
          <HelpLineView line={line} />
        </li>
      ))}
    </ul>
  )
}
