import { flushSync } from 'react-dom'
import { moveArticle } from '../../src-core/project/commands/move-article'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { removeArticle } from '../../src-core/project/commands/remove-article'
import type { Project } from '../../src-core/project/model'
import { desktop } from '../desktop'
import { focusLibrary } from '../features/library/focus-library'
import { focusGrid } from '../features/review/focus-grid'
import { currentArticle } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { showArticle } from '../state/show-article'
import { showLines, showLoaded } from '../state/start-work'
import { always } from './command'
import type { Command } from './command'
import { doOutcome } from './selection-command'

/** Opens the list of articles with the keyboard in it; closes it and gives the keyboard back to the grid. */
export const toggleLibrary = always(() => {
  const isLibraryShown = !useAppStore.getState().isLibraryShown
  flushSync(() => {
    useAppStore.setState({ isLibraryShown })
  })
  if (isLibraryShown) focusLibrary()
  else focusGrid()
})

/** Asks for the files of an article, or of several, which go into the open project. */
export const addFromFiles = always(() => {
  useAppStore.setState({ destination: 'open-project' })
  void desktop.request('article:choose').then(showLoaded)
})

export const addFromText = always(() => {
  useAppStore.setState({ destination: 'open-project', screen: { type: 'paste' }, notice: null })
})

/** Goes to the article before or after the one that is shown, and round the ends. */
function goBeside(step: 1 | -1): Command {
  return {
    refusal: () =>
      (useAppStore.getState().work?.history.project.articles.length ?? 0) > 1
        ? null
        : 'one-article-only',
    run: () => {
      const { work } = useAppStore.getState()
      if (work === null) return
      const { articles } = work.history.project
      const place = articles.findIndex(({ id }) => id === work.articleId)
      const next = articles[(place + step + articles.length) % articles.length]
      if (next === undefined) return
      useAppStore.setState({ notice: null })
      flushSync(() => {
        showArticle(next.id)
      })
      // Where a field has the keyboard, it keeps it.
      const isElsewhere = document.activeElement?.closest('input, [role="listbox"]') != null
      if (!isElsewhere) focusGrid()
    },
  }
}

export const goNextArticle = goBeside(1)
export const goPreviousArticle = goBeside(-1)

/** A command on the article that is shown, among the others. */
function onArticle(outcomeOf: (project: Project, article: string) => Outcome): Command {
  const outcomeNow = (): Outcome => {
    const { work } = useAppStore.getState()
    return work === null
      ? { ok: false, refusal: 'no-project' }
      : outcomeOf(work.history.project, work.articleId)
  }
  return {
    refusal: () => {
      const outcome = outcomeNow()
      return outcome.ok ? null : outcome.refusal
    },
    run: () => {
      doOutcome(outcomeNow())
    },
  }
}

function moveBy(step: 1 | -1): Command {
  return onArticle((project, article) => {
    const place = project.articles.findIndex(({ id }) => id === article)
    return moveArticle(project, article, place + step)
  })
}

export const moveArticleUp = moveBy(-1)
export const moveArticleDown = moveBy(1)

const remove = onArticle(removeArticle)

/** Takes the article out of the project, and says how it comes back. */
export const removeShownArticle: Command = {
  ...remove,
  run: () => {
    const title = currentArticle(useAppStore.getState().work)?.title ?? ''
    remove.run()
    showLines([{ key: 'library.removed', values: { title } }])
  },
}
