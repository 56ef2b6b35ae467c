import { foldForSearch } from '../text/search-fold'
import type { CommandId } from '../commands/command-table'
import type { HelpLine, HelpSection, HelpTopic } from './parse-help'

/** What is read of a topic: commands by their names in the language of the help. */
export type CommandNames = Readonly<Record<CommandId, string>>

/** A line of help as plain words. */
export function plainLine(line: HelpLine, names: CommandNames): string {
  return line.map((piece) => ('text' in piece ? piece.text : names[piece.command])).join('')
}

/** How near a topic is to what is looked for, by where its words stand. */
const weights = { title: 100, heading: 10, text: 1 } as const

/**
 * How well a topic fits what is typed: 0 when one of the words is nowhere in it, more the more often they stand in
 * it, most of all in its title and its headings. Spelling variants, vowel marks and case do not matter.
 */
export function scoreTopic(query: string, topic: HelpTopic, names: CommandNames): number {
  const title = foldForSearch(topic.title)
  const headings = foldForSearch(topic.sections.map(({ heading }) => heading).join('\n'))
  const text = foldForSearch(
    [
      plainLine(topic.summary, names),
      ...topic.sections.map((each) => plainSection(each, names)),
    ].join('\n'),
  )
  let score = 0
  for (const word of wordsOf(query)) {
    const found =
      weights.title * countOf(word, title) +
      weights.heading * countOf(word, headings) +
      weights.text * countOf(word, text)
    if (found === 0) return 0
    score += found
  }
  return score
}

/** The Arabic article, before a word that is long enough to be one without it. */
const article = /^\u0627\u0644(?=\S{4})/u

/** The words that are looked for, folded; without the Arabic article, since the help may have the word without it. */
export function wordsOf(query: string): readonly string[] {
  return foldForSearch(query)
    .split(/\s+/u)
    .map((word) => word.replace(article, ''))
    .filter((word) => word !== '')
}

function plainSection({ blocks }: HelpSection, names: CommandNames): string {
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.lines : [block.line]))
    .map((line) => plainLine(line, names))
    .join('\n')
}

function countOf(word: string, text: string): number {
  return text.split(word).length - 1
}
