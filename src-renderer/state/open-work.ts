import { openHistory } from '../../src-core/project/history'
import type { OpenedProject } from '../../src-core/ipc/contract'
import { desktop } from '../desktop'
import { useAppStore } from './app-store'
import { noFindings } from './findings-state'
import { endSaving, save, startSaving } from './save-queue'
import { firstSelection, leftArticle } from './work-after'

/** Shows a project that the main process has opened, with its first unreviewed bead selected. */
export async function openWork(opened: OpenedProject): Promise<void> {
  if (!(await closeWork())) {
    await desktop.request('project:close', opened.token)
    return
  }
  const history = openHistory(opened.project, opened.steps, opened.cursor)
  const article = opened.project.articles[0]
  useAppStore.setState({
    work: {
      token: opened.token,
      name: opened.name,
      history,
      articleId: article?.id ?? '',
      selection: article === undefined ? null : firstSelection(article),
      selections: {},
    },
    screen: { type: 'review' },
    findings: noFindings,
    comparison: null,
    returned: null,
    notice: null,
    dialog: null,
  })
  startSaving({ token: opened.token, history })
}

/**
 * Writes what is left to write, closes the file and shows the welcome page. False when something could
 * not be written: then the project stays open and the user is asked.
 */
export async function closeWork(): Promise<boolean> {
  if (useAppStore.getState().work === null) return true
  if (!(await save()).ok) {
    useAppStore.setState({ dialog: 'not-saved' })
    return false
  }
  await abandonWork()
  return true
}

/** Closes the file as it is; what could not be written is gone. */
export async function abandonWork(): Promise<void> {
  const { work } = useAppStore.getState()
  if (work === null) return
  // Until the file is closed its project is still shown, but nothing in it changes any more (see dispatch.ts).
  endSaving()
  await desktop.request('project:close', work.token)
  // Asked to close twice, it may be another one by now.
  if (useAppStore.getState().work?.token !== work.token) return
  useAppStore.setState({
    work: null,
    saveState: 'saved',
    screen: { type: 'welcome' },
    dialog: null,
    ...leftArticle,
  })
}
