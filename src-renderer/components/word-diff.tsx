import { diffWords } from '../../src-core/text/diff-words'
import styles from './word-diff.module.css'

interface WordDiffProps {
  readonly before: string
  readonly after: string
}

/** A text with its corrections as a copy-editor marks them: words struck, words put in. */
export function WordDiff({ before, after }: WordDiffProps) {
  if (before === after) return after
  return diffWords(before, after).map((part, index) => {
    switch (part.type) {
      case 'same':
        return part.text
      case 'removed':
        return (
          <del key={index} className={styles['removed']}>
            {part.text}
          </del>
        )
      case 'added':
        return (
          <ins key={index} className={styles['added']}>
            {part.text}
          </ins>
        )
    }
  })
}
