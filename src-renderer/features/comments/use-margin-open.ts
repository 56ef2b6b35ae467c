import type { Article } from '../../../src-core/project/model'
import { useAppStore } from '../../state/app-store'

/** Whether the margin takes room beside the grid: it is wanted, and there is something to stand in it. */
export function useMarginOpen(article: Article | null): boolean {
  return useAppStore(
    ({ notes }) =>
      article !== null &&
      notes.isMarginShown &&
      (article.threads !== undefined || notes.draft !== null),
  )
}
