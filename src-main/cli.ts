import { processTerminal } from './cli/process-terminal'
import { runCommandLine } from './cli/run-command-line'

// The exit code is set rather than exited with, so that what is still on its way to a pipe arrives.
void runCommandLine(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code
})
