import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { BeadDesk } from './bead-desk'
import { BeadGrid } from './bead-grid'
import { ColumnHeads } from './column-heads'
import styles from './review-desk.module.css'

/** The review of an article: the grid of its beads, and below it the selected bead on the desk. */
export function ReviewDesk() {
  const article = useAppStore((state) => currentArticle(state.work))
  if (article === null) return null
  return (
    <div className={styles['desk']}>
      <ColumnHeads article={article} />
      <BeadGrid key={article.id} article={article} />
      <BeadDesk article={article} />
    </div>
  )
}
