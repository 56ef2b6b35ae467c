import type { BlockKind, LanguageTag } from '../../project/model'
import type { ImportedBlock } from '../imported'
import { languageTag } from '../export/language-tag'
import { collapse, type HtmlNode } from './parse-html'

const blockNames = new Set(
  (
    'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul caption'
  ).split(' '),
)

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
}

/** What is around a piece of text. */
interface Surroundings {
  readonly kind: BlockKind | null
  readonly language: LanguageTag | null
  readonly isLink: boolean
  readonly isVerbatim: boolean
}

/** A block with more than this share of its letters in links is a list of links, or one. */
const linkShare = 0.8

/** The paragraphs inside a node of a page, with the kind and language that its elements give them. */
export function htmlBlocks(
  root: HtmlNode,
  isLeftOut: (node: HtmlNode) => boolean,
): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = []
  let pieces: string[] = []
  let isBlank = true
  let linked = 0
  let around: Surroundings = { kind: null, language: null, isLink: false, isVerbatim: false }

  function flush(): void {
    const text = pieces.join('')
    const lines = around.isVerbatim ? text.split('\n') : [collapse(text)]
    for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
      const isLinks = around.kind !== 'heading' && linked > line.length * linkShare
      blocks.push({
        text: line,
        kind: isLinks ? 'link' : around.kind,
        language: around.language,
      })
    }
    pieces = []
    isBlank = true
    linked = 0
  }

  function visit(node: HtmlNode, surroundings: Surroundings): void {
    let breaks = 0
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (isBlank) around = surroundings
        if (/\S/u.test(child)) {
          breaks = 0
          isBlank = false
        }
        pieces.push(child)
        if (surroundings.isLink) linked += child.trim().length
      } else if (child.name === 'br') {
        breaks += 1
        pieces.push(surroundings.isVerbatim ? '\n' : ' ')
        if (breaks > 1) flush()
      } else if (!isLeftOut(child)) {
        breaks = 0
        const inner = surroundingsOf(child, surroundings)
        const isBlock = blockNames.has(child.name)
        if (isBlock) flush()
        if (isBlock) around = inner
        visit(child, inner)
        if (isBlock) flush()
      }
    }
  }

  visit(root, around)
  flush()
  return blocks
}

function surroundingsOf({ name, attributes }: HtmlNode, outer: Surroundings): Surroundings {
  return {
    kind: kinds[name] ?? outer.kind,
    language: languageTag(attributes['lang'] ?? attributes['xml:lang'] ?? '') ?? outer.language,
    isLink: outer.isLink || name === 'a',
    isVerbatim: outer.isVerbatim || name === 'pre',
  }
}
