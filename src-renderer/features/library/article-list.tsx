import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { lastChanges } from '../../../src-core/project/queries/last-changes'
import { runCommand } from '../../commands/run-command'
import { PanelList } from '../../components/panel-list'
import type { PanelLine } from '../../components/panel-list'
import type { OpenWork } from '../../state/app-state'
import { showArticle } from '../../state/show-article'
import { useNow } from '../history/use-now'
import { focusGrid } from '../review/focus-grid'
import { ArticleOption } from './article-option'
import { libraryListName } from './focus-library'
import { closeWhereNarrow } from './narrow'

const rowHeightPx = 92

interface ArticleListProps {
  readonly work: OpenWork
  /** Those that are listed. */
  readonly articles: readonly Article[]
}

/** The articles of the project; `active` is the one that Enter would go to. */
export function ArticleList({ work, articles }: ArticleListProps) {
  const { t } = useTranslation()
  const { history, articleId } = work
  const now = useNow(history)
  const { project, steps, cursor } = history
  const changes = useMemo(() => lastChanges({ project, steps, cursor }), [project, steps, cursor])
  const { active, setActive } = useActiveArticle(articleId, articles)
  const lines = useMemo(() => articles.map(lineOf), [articles])

  const go = ({ key }: ArticleLine) => {
    setActive(key)
    showArticle(key)
    closeWhereNarrow()
    focusGrid()
  }

  return (
    <PanelList
      lines={lines}
      label={t('library.list')}
      name={libraryListName}
      active={active}
      selected={articleId}
      onMove={({ key }) => {
        setActive(key)
      }}
      onEnter={go}
      onEscape={focusGrid}
      onOtherKey={(event, { key }) => {
        const act = actionOf(event)
        if (act === null && event.key !== ' ') return false
        showArticle(key)
        if (act !== null) runCommand(act)
        return true
      }}
    >
      {(line, option) => (
        <ArticleOption
          article={line.article}
          lastChange={changes.get(line.key) ?? null}
          now={now}
          option={option}
          onGo={() => {
            go(line)
          }}
        />
      )}
    </PanelList>
  )
}

interface ArticleLine extends PanelLine {
  readonly article: Article
}

function lineOf(article: Article): ArticleLine {
  return { key: article.id, isOption: true, heightPx: rowHeightPx, article }
}

/** The active article: the one that is shown, until the arrows lead elsewhere; the first of those listed where it is not among them. */
function useActiveArticle(shown: string, articles: readonly Article[]) {
  const [moved, setMoved] = useState({ shown, active: shown })
  const wanted = moved.shown === shown ? moved.active : shown
  const isListed = articles.some(({ id }) => id === wanted)
  return {
    active: isListed ? wanted : (articles[0]?.id ?? null),
    setActive: (active: string) => {
      setMoved({ shown, active })
    },
  }
}

/** What a key does to the active article. */
function actionOf({ key, altKey }: KeyboardEvent) {
  if (altKey && key === 'ArrowUp') return 'move-article-up'
  if (altKey && key === 'ArrowDown') return 'move-article-down'
  if (key === 'Delete') return 'remove-article'
  return key === 'F2' ? 'rename-article' : null
}
