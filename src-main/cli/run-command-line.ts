import { createTranslator } from '../../src-core/strings/create-translator'
import { writingProblem } from '../files/file-problem'
import { alignCases } from './align-cases'
import { alignFiles } from './align-files'
import { alignRecords } from './align-records'
import { checkFiles } from './check-files'
import type { Command } from './command'
import type { Context } from './context'
import { convertFiles } from './convert-files'
import { exportProject } from './export-project'
import { describeFailure, exitCodeOf, type ExitCode, type Failure } from './failure'
import { messageLanguage } from './message-language'
import { outputForms } from './check-values'
import { parseCommandLine } from './parse-command-line'
import { programVersion } from './program-version'
import { returnFile } from './return-file'
import { OutputBroken, type Terminal } from './terminal'
import { terminalMessage } from './text-view/terminal-text'

/** Runs a command line, given without the name of the program, and tells how it went. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, command } = parseCommandLine(words, terminal.inputIsTerminal)
  const spoken = language ?? messageLanguage(terminal.environment)
  const translate = createTranslator(spoken)
  const context: Context = {
    terminal,
    translate,
    language: spoken,
    version: programVersion(),
    now: () => new Date(),
  }
  const failure = 'key' in command ? command : await attempt(command, context)
  if (failure !== null) {
    terminal.writeError(`${terminalMessage(describeFailure(failure, translate))}\n`)
  }
  return exitCodeOf(failure)
}

async function attempt(command: Command, context: Context): Promise<Failure | null> {
  try {
    return await run(command, context)
  } catch (error) {
    if (error instanceof OutputBroken) return writingProblem(error.cause, 'stdout')
    const detail = error instanceof Error ? error.message : String(error)
    return { code: 'internal', values: { detail } }
  }
}

async function run(command: Command, context: Context): Promise<Failure | null> {
  switch (command.name) {
    case 'help':
      return print(context.translate('cli.help', { forms: outputForms.join(', ') }), context)
    case 'version':
      return print(context.version, context)
    case 'align-files':
      return alignFiles(command, context)
    case 'align-cases':
      return alignCases(command, context)
    case 'align-records':
      return alignRecords(command, context)
    case 'check':
      return checkFiles(command, context)
    case 'export':
      return exportProject(command, context)
    case 'convert':
      return convertFiles(command, context)
    case 'return':
      return returnFile(command, context)
  }
}

async function print(text: string, { terminal }: Context): Promise<null> {
  await terminal.write(`${terminalMessage(text)}\n`)
  return null
}
