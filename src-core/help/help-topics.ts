/** The topics of the help, in the order in which they are listed; each is a file for each language in `resources/help`. */
export const helpTopics = [
  'getting-started',
  'alignment',
  'correct-alignment',
  'correct-text',
  'missing',
  'comments-and-issues',
  'views',
  'library',
  'search',
  'export',
  'returned',
  'review-report',
  'dictionaries',
  'keys',
  'keeping',
  'preferences',
  'command-line',
  'privacy',
  'glossary',
] as const

export type HelpTopicId = (typeof helpTopics)[number]

/** Whether a word names a topic. */
export function isHelpTopic(word: string | undefined): word is HelpTopicId {
  return helpTopics.some((id) => id === word)
}
