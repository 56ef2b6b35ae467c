import { useTranslation } from 'react-i18next'
import { diffTexts } from '../../src-core/text/diff-words'
import styles from './word-diff.module.css'

interface WordDiffProps {
  readonly before: string
  readonly after: string
}

/** A text with its corrections as a copy-editor marks them: words struck, words put in. */
export function WordDiff({ before, after }: WordDiffProps) {
  return before === after ? after : <Marks before={before} after={after} />
}

/** Each mark says which change of the text it belongs to, counted from 0, for what points at it. */
function Marks({ before, after }: WordDiffProps) {
  const { t } = useTranslation()
  return diffTexts(before, after).map((hunk, place, hunks) => {
    const removed = before.slice(hunk.beforeStart, hunk.beforeEnd)
    if (hunk.same) return removed
    const added = after.slice(hunk.afterStart, hunk.afterEnd)
    const index = hunks.slice(0, place).filter(({ same }) => !same).length
    return [
      removed === '' ? null : (
        <del
          key={`removed-${String(index)}`}
          className={styles['removed']}
          data-change={index}
          aria-roledescription={t('changes.removed')}
        >
          {removed}
        </del>
      ),
      added === '' ? null : (
        <ins
          key={`added-${String(index)}`}
          className={styles['added']}
          data-change={index}
          aria-roledescription={t('changes.added')}
        >
          {added}
        </ins>
      ),
    ]
  })
}
