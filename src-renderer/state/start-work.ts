import type { EncodingId } from '../../src-core/formats/encoding/encodings'
import type { ImportedBitext } from '../../src-core/formats/imported'
import type { LoadedFile, LoadedFiles, OpenedProject } from '../../src-core/ipc/contract'
import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import type { Article } from '../../src-core/project/model'
import type { Problem, Result } from '../../src-core/errors'
import type { Proposal } from '../../src-core/load/proposal'
import { desktop } from '../desktop'
import { alignInWorker } from '../workers/align-in-worker'
import type { Screen } from './app-state'
import type { NoticeLine } from './app-state'
import { useAppStore } from './app-store'
import { openWork } from './open-work'

let alignment: AbortController | null = null

/** Shows a problem until the user dismisses it. */
export function showProblem(problem: Problem): void {
  useAppStore.setState({ notice: { type: 'problem', problem } })
}

/** Shows sentences until the user dismisses them. */
export function showLines(lines: readonly NoticeLine[]): void {
  useAppStore.setState({ notice: { type: 'lines', lines } })
}

/** A problem as one sentence of several. */
export function lineOf({ code, values }: Problem): NoticeLine {
  return { key: `error.${code}`, values }
}

/** Takes the value out of a result; shows the problem of a failed one and gives null. */
export function valueOrNotice<T>(result: Result<T>): T | null {
  if (result.ok) return result.value
  showProblem(result.problem)
  return null
}

/** What the window shows first. */
export async function startApp(): Promise<void> {
  // Both at once: the project is being read while the settings are shown.
  const starting = desktop.request('app:start')
  useAppStore.setState({ settings: await desktop.request('settings:read') })
  const start = valueOrNotice(await starting)
  if (start === null || start.type === 'welcome') {
    useAppStore.setState({ screen: { type: 'welcome' } })
  } else if (start.type === 'project') {
    await openWork(start.opened)
  } else if (start.type === 'files') {
    showLoaded({ ok: true, value: start.loaded })
  } else {
    await alignProposal(start.proposal)
  }
}

/**
 * Shows what was read before it is accepted: the split of a text and its translation, or the pairs of a
 * bitext. Null is a user who changed their mind.
 */
export function showLoaded(result: Result<LoadedFiles | null>): void {
  const loaded = valueOrNotice(result)
  if (loaded === null) return
  const screen: Screen =
    loaded.type === 'page'
      ? { type: 'split', files: loaded.files, proposal: loaded.proposal }
      : { type: 'bitext', loaded }
  useAppStore.setState({ screen, notice: null, dialog: null })
}

/** Reads the files on the screen once more, one of them in another encoding. */
export async function readAgain(
  files: readonly LoadedFile[],
  changed: LoadedFile,
  encoding: EncodingId,
): Promise<void> {
  const choices = files.flatMap((file) =>
    file.token === null
      ? []
      : [{ token: file.token, encoding: file === changed ? encoding : file.encoding }],
  )
  showLoaded(await desktop.request('article:read-again', choices))
}

/** Keeps a bitext as a new project, its pairs as they are, and opens that. */
export async function openBitext(bitext: ImportedBitext, title: string): Promise<void> {
  const article = articleOfBitext(
    bitext,
    title,
    () => crypto.randomUUID(),
    new Date().toISOString(),
  )
  const opened = valueOrNotice(await createProject(article))
  if (opened !== null) await openWork(opened)
}

function createProject(article: Article): Promise<Result<OpenedProject>> {
  const project = { id: crypto.randomUUID(), articles: [article] }
  return desktop.request('project:create', project, article.title)
}

/** Aligns an accepted split, keeps it as a new project and opens that. */
export async function alignProposal(proposal: Proposal): Promise<void> {
  alignment?.abort()
  const controller = new AbortController()
  alignment = controller
  useAppStore.setState({ screen: { type: 'aligning', proposal, share: 0 }, notice: null })
  const unread: Problem[] = []
  try {
    const article = await alignInWorker(proposal, {
      onDictionaryProblems: (problems) => {
        unread.push(...problems)
      },
      signal: controller.signal,
      onProgress: (share) => {
        useAppStore.setState({ screen: { type: 'aligning', proposal, share } })
      },
    })
    const opened = valueOrNotice(await createProject(article))
    if (opened === null) backToSplit(proposal)
    else await openWork(opened)
    if (unread.length > 0) showLines(unread.map(lineOf))
  } catch (error) {
    backToSplit(proposal)
    if (!controller.signal.aborted) {
      showProblem({ code: 'internal', values: { detail: String(error) } })
    }
  }
}

/** Stops the alignment under way; the split is shown again. */
export function cancelAlignment(): void {
  alignment?.abort()
}

function backToSplit(proposal: Proposal): void {
  useAppStore.setState({ screen: { type: 'split', files: [], proposal } })
}

/** Leaves what was begun without a project: back to the open project, or to the welcome page. */
export function leaveStart(): void {
  const { work } = useAppStore.getState()
  useAppStore.setState({
    screen: { type: work === null ? 'welcome' : 'review' },
    notice: null,
  })
}
