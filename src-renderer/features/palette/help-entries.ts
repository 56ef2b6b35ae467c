import { matchLabel } from '../../../src-core/commands/match-label'
import { helpTopics } from '../../../src-core/help/help-topics'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import type { InterfaceLanguage } from '../../../src-core/ipc/contract'
import { ar, en } from '../../../src-core/strings'
import { helpTopic } from '../help/help-texts'

/** A topic of the help as the palette lists it. */
export interface HelpEntry {
  readonly topic: HelpTopicId
  readonly title: string
  /** How far its title is from what was typed; see `matchLabel`. */
  readonly cost: number
}

/** What a topic costs more than a command that is called the same. */
const afterCommands = 0.25

/**
 * The topics of the help whose titles what is typed may mean, in either language; the word “help” with them or
 * alone names them too.
 */
export function helpEntries(query: string, language: InterfaceLanguage): readonly HelpEntry[] {
  if (query.trim() === '') return []
  return helpTopics.flatMap((topic) => {
    const costs = [
      `${en.help.title} ${helpTopic('en', topic).title}`,
      `${ar.help.title} ${helpTopic('ar', topic).title}`,
    ].map((label) => matchLabel(query, label) ?? Infinity)
    const cost = Math.min(...costs) + afterCommands
    return cost === Infinity ? [] : [{ topic, title: helpTopic(language, topic).title, cost }]
  })
}
