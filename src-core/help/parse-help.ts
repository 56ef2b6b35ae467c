import { commandTable } from '../commands/command-table'
import type { CommandId } from '../commands/command-table'
import { isHelpTopic } from './help-topics'
import type { HelpTopicId } from './help-topics'

/** A piece of a line of help. A `key` stands for the key that the user has for a command, a `name` for its name. */
export type HelpPiece =
  | { readonly type: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly type: 'key' | 'name'; readonly command: CommandId }
  | { readonly type: 'link'; readonly topic: HelpTopicId; readonly text: string }

export type HelpLine = readonly HelpPiece[]

export type HelpBlock =
  | { readonly type: 'paragraph'; readonly line: HelpLine }
  | { readonly type: 'list'; readonly lines: readonly HelpLine[] }

export interface HelpSection {
  readonly heading: string
  readonly blocks: readonly HelpBlock[]
}

export interface HelpTopic {
  readonly title: string
  /** What the topic is about, in a sentence or two. */
  readonly summary: HelpLine
  readonly sections: readonly HelpSection[]
}

/**
 * Reads a topic as it is written in `resources/help`: a small part of Markdown. `# title`, a paragraph that says
 * what it is about, `## heading`, paragraphs and `- ` lists; inside a line `**strong**`, `_emphasis_`, `` `code` ``,
 * `[text](topic)`, `{key:command}` and `{name:command}`. Throws where a text has anything else: it is ours.
 */
export function parseHelp(text: string): HelpTopic {
  const [heading = '', summary = '', ...rest] = text.trim().split(/\n{2,}/u)
  if (!heading.startsWith('# ')) throw new Error(`no title: ${heading}`)
  const sections: HelpSection[] = []
  for (const part of rest) {
    if (part.startsWith('## ')) sections.push({ heading: part.slice(3), blocks: [] })
    else {
      const last = sections.pop()
      if (last === undefined) throw new Error(`a second summary: ${part}`)
      sections.push({ ...last, blocks: [...last.blocks, parseBlock(part)] })
    }
  }
  return { title: heading.slice(2), summary: parseLine(summary), sections }
}

function parseBlock(part: string): HelpBlock {
  if (!part.startsWith('- ')) return { type: 'paragraph', line: parseLine(part) }
  return { type: 'list', lines: part.slice(2).split('\n- ').map(parseLine) }
}

const piece =
  /\*\*(?<strong>[^*]+)\*\*|\b_(?<emphasis>[^_]+)_\b|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<topic>[a-z-]+)\)|\{(?<kind>key|name):(?<command>[a-z-]+)\}/gu

function parseLine(line: string): HelpLine {
  const pieces: HelpPiece[] = []
  let at = 0
  for (const match of line.matchAll(piece)) {
    if (match.index > at) pieces.push({ type: 'text', text: line.slice(at, match.index) })
    pieces.push(pieceOf(match.groups ?? {}))
    at = match.index + match[0].length
  }
  if (at < line.length) pieces.push({ type: 'text', text: line.slice(at) })
  return pieces
}

function pieceOf(groups: Readonly<Record<string, string | undefined>>): HelpPiece {
  const { strong, emphasis, code, link, topic, kind, command } = groups
  if (strong !== undefined) return { type: 'strong', text: strong }
  if (emphasis !== undefined) return { type: 'emphasis', text: emphasis }
  if (code !== undefined) return { type: 'code', text: code }
  if (link !== undefined) {
    if (!isHelpTopic(topic)) throw new Error(`no such topic: ${String(topic)}`)
    return { type: 'link', topic, text: link }
  }
  const id = commandTable.find((each) => each.id === command)?.id
  if (id === undefined) throw new Error(`no such command: ${String(command)}`)
  return { type: kind === 'key' ? 'key' : 'name', command: id }
}
