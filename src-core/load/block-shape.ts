import type { BlockKind, LanguageTag } from '../project/model'

/** A block of a page before anything is known of it but its place and what its file says. */
export interface TextBlock {
  readonly text: string
  /** A blank line, or the edge of the page, stands before it and after it. */
  readonly alone: boolean
  /** What the file says that it is. */
  readonly declaredKind?: BlockKind
  /** The language that the file says it is in. */
  readonly language?: LanguageTag
}

/** What can be seen of a block from afar. */
export interface BlockShape {
  readonly words: number
  /** It ends as a sentence does. */
  readonly ended: boolean
  /** A sentence ends inside it, and another begins. */
  readonly manySentences: boolean
  readonly asks: boolean
  /** It ends in a colon: something follows. */
  readonly introduces: boolean
  /** It is so long, or so clearly a sentence, that it can only be text. */
  readonly prose: boolean
}

/** Headlines without a full stop may have so many words; more are a paragraph that lost its full stop. */
const longestHeading = 22

const closers = String.raw`["'”’»›)\]]*`
const ended = new RegExp(`[.!?؟…。]${closers}$`, 'u')
const asking = new RegExp(`[?؟]${closers}$`, 'u')
const innerEnd = new RegExp(
  String.raw`[\p{L}\p{N}»”")]{2}[.!?؟…]${closers}\s+["'“‘«(]*[\p{Lu}\p{Script=Arabic}]`,
  'u',
)

export function blockShape(text: string): BlockShape {
  const trimmed = text.slice(0, visibleEnd(text))
  const words = trimmed.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
  const isEnded = ended.test(trimmed)
  const manySentences = innerEnd.test(trimmed)
  return {
    words,
    ended: isEnded,
    manySentences,
    asks: asking.test(trimmed),
    introduces: /[:：]$/u.test(trimmed),
    prose: words > longestHeading || (manySentences && words >= 8) || (isEnded && words >= 7),
  }
}

/** Where the text ends when trailing white space and bidi controls are left off. */
function visibleEnd(text: string): number {
  let end = text.length
  while (end > 0 && /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(text.charAt(end - 1)))
    end -= 1
  return end
}
