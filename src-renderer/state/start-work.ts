import type { LoadedFile } from '../../src-core/ipc/contract'
import type { FileChoice } from '../../src-core/ipc/file-reading'
import type { OfferedFiles } from '../../src-core/ipc/offered-files'
import type { Problem, Result } from '../../src-core/errors'
import { desktop } from '../desktop'
import type { Screen } from './app-state'
import type { NoticeLine, OfferedCommand } from './app-state'
import { useAppStore } from './app-store'

/** Shows a problem until the user dismisses it. */
export function showProblem(problem: Problem): void {
  useAppStore.setState({ notice: { type: 'problem', problem } })
}

/** Shows sentences until the user dismisses them, with a command that may be wanted then. */
export function showLines(lines: readonly NoticeLine[], command?: OfferedCommand): void {
  const offered = command === undefined ? {} : { command }
  useAppStore.setState({ notice: { type: 'lines', lines, ...offered } })
}

/** A problem as one sentence of several. */
export function lineOf({ code, values }: Problem): NoticeLine {
  return { key: `error.${code}`, values }
}

/** Takes the value out of a result; shows the problem of a failed one, but not that it was cancelled, and gives null. */
export function valueOrNotice<T>(result: Result<T>): T | null {
  if (result.ok) return result.value
  if (result.problem.code !== 'cancelled') showProblem(result.problem)
  return null
}

/**
 * Shows what was read before it is accepted: the split of a text and its translation, the pairs of a
 * bitext, or the list of several articles. Null is a user who changed their mind.
 */
export function showLoaded(result: Result<OfferedFiles | null>): void {
  const offered = valueOrNotice(result)
  if (offered !== null)
    useAppStore.setState({ screen: screenOf(offered), notice: null, dialog: null })
}

function screenOf(offered: OfferedFiles): Screen {
  switch (offered.type) {
    case 'page':
      return { type: 'split', files: offered.files, proposal: offered.proposal }
    case 'bitext':
      return { type: 'bitext', loaded: offered }
    case 'several':
      return { type: 'several', offered }
  }
}

/** Reads the files on the screen once more, one of them as a person chose. */
export async function readAgain(
  files: readonly LoadedFile[],
  changed: LoadedFile | undefined,
  chosen: Partial<Omit<FileChoice, 'token'>>,
): Promise<void> {
  const choices = files.flatMap((file): readonly FileChoice[] =>
    file.token === null
      ? []
      : [{ token: file.token, encoding: file.encoding, ...(file === changed ? chosen : {}) }],
  )
  showLoaded(await desktop.request('article:read-again', choices))
}

/** Leaves what was begun without a project: back to the open project, or to the welcome page. */
export function leaveStart(): void {
  const { work } = useAppStore.getState()
  useAppStore.setState({
    screen: { type: work === null ? 'welcome' : 'review' },
    notice: null,
  })
}
