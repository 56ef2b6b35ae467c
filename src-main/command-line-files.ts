import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface StartedProgram {
  /** A packaged app is a program of its own; else Electron is given the folder of the app first. */
  readonly isPackaged: boolean
  readonly appPath: string
  readonly workingFolder: string
}

/** The files on the command line of a start: what is no switch, after the app itself. */
export function commandLineFiles(
  argv: readonly string[],
  { isPackaged, appPath, workingFolder }: StartedProgram,
): readonly string[] {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'))
  const app = words.findIndex((word) => resolve(workingFolder, word) === resolve(appPath))
  return words
    .slice(isPackaged ? 0 : app + 1)
    .map((word) =>
      word.startsWith('file://') ? fileURLToPath(word) : resolve(workingFolder, word),
    )
}
