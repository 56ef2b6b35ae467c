import { helpTopics } from '../../../src-core/help/help-topics'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import { parseHelp } from '../../../src-core/help/parse-help'
import type { HelpTopic } from '../../../src-core/help/parse-help'
import { scoreTopic } from '../../../src-core/help/search-help'
import type { InterfaceLanguage } from '../../../src-core/ipc/contract'
import { ar, en } from '../../../src-core/strings'

const files = import.meta.glob<string>('../../../resources/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const known = new Map<string, HelpTopic>()

/** A topic of the help in a language. */
export function helpTopic(language: InterfaceLanguage, id: HelpTopicId): HelpTopic {
  const path = `../../../resources/help/${language}/${id}.md`
  const topic = known.get(path) ?? parseHelp(files[path] ?? '')
  known.set(path, topic)
  return topic
}

/** The topics that have all words of a query, in either language, the best first; all of them for an empty one. */
export function findTopics(language: InterfaceLanguage, query: string): readonly HelpTopicId[] {
  if (query.trim() === '') return helpTopics
  return helpTopics
    .map((id) => ({ id, score: scoreOf(language, id, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ id }) => id)
}

function scoreOf(language: InterfaceLanguage, id: HelpTopicId, query: string): number {
  const own = scoreTopic(query, helpTopic(language, id), (language === 'en' ? en : ar).command)
  if (own > 0) return own
  const other = language === 'en' ? 'ar' : 'en'
  return scoreTopic(query, helpTopic(other, id), (other === 'en' ? en : ar).command)
}
