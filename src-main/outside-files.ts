import { app } from 'electron'
import { commandLineFiles } from './command-line-files'

/** Files that come from outside the window: with a start of the app, or from the file manager. */
export interface OutsideFiles {
  /** The files so far, once. From then on, `open` gets those that come. */
  take(): readonly string[]
  /** Tells what to do with files that come later, also with a second start that brings none. */
  onLater(open: (files: readonly string[]) => void): void
}

/** Begins to listen; the Mac tells of its first file before the app is ready. */
export function outsideFiles(): OutsideFiles {
  const program = { isPackaged: app.isPackaged, appPath: app.getAppPath() }
  let waiting = commandLineFiles(process.argv, { ...program, workingFolder: process.cwd() })
  let isTaken = false
  let open: ((files: readonly string[]) => void) | null = null

  function takeWaiting(): readonly string[] {
    const files = waiting
    waiting = []
    return files
  }

  function receive(files: readonly string[]): void {
    if (isTaken && open !== null) open(files)
    else waiting = [...waiting, ...files]
  }

  app.on('open-file', (event, path) => {
    event.preventDefault()
    receive([path])
  })
  app.on('second-instance', (_event, argv, workingFolder) => {
    receive(commandLineFiles(argv, { ...program, workingFolder }))
  })
  return {
    take() {
      isTaken = true
      return takeWaiting()
    },
    onLater(listener) {
      open = listener
      if (isTaken && waiting.length > 0) listener(takeWaiting())
    },
  }
}
