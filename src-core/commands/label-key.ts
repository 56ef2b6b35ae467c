import { commandsOfSeveral } from '../strings/en/commands'

type LabelKey = `command.${string}` | `command-of-several.${string}`

/** The key of the string that a command is called by, while one bead is selected or several. */
export function labelKey(command: string, hasSeveral: boolean): LabelKey {
  return hasSeveral && command in commandsOfSeveral
    ? `command-of-several.${command}`
    : `command.${command}`
}
