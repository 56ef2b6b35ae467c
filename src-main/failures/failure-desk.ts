import { app, dialog } from 'electron'
import type { BrowserWindow, MessageBoxOptions } from 'electron'
import { release } from 'node:os'
import { join } from 'node:path'
import { writeAtomically } from '../files/write-atomically'
import { systemCode } from '../files/file-problem'
import type { SharedContext } from '../shared-context'
import { cleanError } from './clean-error'
import { failureReport } from './failure-report'
import type { Failure } from './failure-report'

/** What a person may choose to do after something failed; a report can always be saved before. */
export type WayOn = 'continue' | 'reopen' | 'restart' | 'quit'

/** A string of the dialogs that says what failed, and that the work is kept. */
export type FailureMessage = 'app-failed' | 'page-failed' | 'window-failed' | 'window-keeps-failing'

/** Remembers what went wrong, tells the user, and writes a report where the user wants one. */
export interface FailureDesk {
  note(where: string, error: unknown): void
  /** Tells what failed and answers which way the user chose; null while the window says so already. */
  tell(
    window: BrowserWindow | null,
    message: FailureMessage,
    ways: readonly [WayOn, ...WayOn[]],
  ): Promise<WayOn | null>
}

const mostRemembered = 20

export function failureDesk({
  settings,
  documents,
  version,
  now,
  translate,
}: SharedContext): FailureDesk {
  let failures: readonly Failure[] = []
  const telling = new Set<BrowserWindow | null>()

  function report(): string {
    const { electron, chrome, node } = process.versions
    return failureReport(
      {
        version,
        versions: { Electron: electron, Chromium: chrome, Node: node },
        platform: `${process.platform} ${process.arch} ${release()}`,
        interfaceLanguage: settings.read().interfaceLanguage,
        now: now(),
      },
      failures,
    )
  }

  async function saveReport(window: BrowserWindow | null): Promise<void> {
    const options = {
      title: translate('dialog.save-report'),
      defaultPath: join(documents, 'Muqabala-report.txt'),
    }
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    if (canceled || filePath === '') return
    const written = await writeAtomically([{ path: filePath, bytes: Buffer.from(report()) }])
    if (written.ok) return
    const { code, values } = written.problem
    await ask(window, { message: translate(`error.${code}`, values), type: 'error' })
  }

  async function askWay(
    window: BrowserWindow | null,
    message: FailureMessage,
    ways: readonly [WayOn, ...WayOn[]],
  ): Promise<WayOn> {
    for (;;) {
      const { response } = await ask(window, {
        type: 'warning',
        message: translate(`dialog.${message}`),
        detail: translate('dialog.report-about'),
        buttons: [
          ...ways.map((way) => translate(`dialog.${way}`)),
          translate('dialog.save-report'),
        ],
        defaultId: 0,
        cancelId: 0,
      })
      const way = ways[response]
      if (way !== undefined) return way
      await saveReport(window)
    }
  }

  return {
    note(where, error) {
      // Nobody reads what is printed any more; that is no failure of the app.
      if (systemCode(error) === 'EPIPE') return
      console.error(error)
      failures = [...failures, { at: now(), where, error: cleanError(error) }].slice(
        -mostRemembered,
      )
    },
    async tell(window, message, ways) {
      if (telling.has(window)) return null
      telling.add(window)
      try {
        return await askWay(window, message, ways)
      } finally {
        telling.delete(window)
      }
    },
  }
}

function ask(
  window: BrowserWindow | null,
  options: MessageBoxOptions,
): Promise<{ readonly response: number }> {
  const question = { noLink: true, title: app.name, ...options }
  return window === null || window.isDestroyed()
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(window, question)
}
