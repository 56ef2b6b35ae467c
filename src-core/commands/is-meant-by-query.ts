import { ar, en } from '../strings'
import type { CommandId } from './command-table'
import { matchLabel } from './match-label'

/** Whether a command is called what is typed, in either language, or has it as one of its keys as shown. */
export function isMeantByQuery(
  query: string,
  id: CommandId,
  shownKeys: readonly string[],
): boolean {
  const typed = query.trim().toLowerCase()
  return (
    shownKeys.some((key) => key.toLowerCase() === typed) ||
    matchLabel(query, en.command[id]) !== null ||
    matchLabel(query, ar.command[id]) !== null
  )
}
