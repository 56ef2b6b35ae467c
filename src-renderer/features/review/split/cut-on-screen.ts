import type { PartOfSentence } from '../../../../src-core/project/queries/second-part'
import { corrected, textNodes } from '../../find/corrected-text'

/** Where a cut is drawn, in pixels of the window. */
export interface CutOnScreen {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/**
 * Where the cut before a part of a sentence is seen in its cell; without a part, behind all of its text. In the
 * middle of the space before it, which stands between the two words also where they run against each other; at
 * the beginning of a line, at its edge. Null while the cell shows another text.
 */
export function cutOnScreen(
  cell: Element,
  part: PartOfSentence | undefined,
  textOf: (sentence: string) => string,
  direction: 'ltr' | 'rtl',
): CutOnScreen | null {
  const text = cell.querySelector('[lang]')
  if (text === null) return null
  const edges = text.getBoundingClientRect()
  const startOfLine = direction === 'rtl' ? edges.right : edges.left
  if (part === undefined) {
    const last = textNodes(text).at(-1)
    const box = last === undefined ? null : boxOf(last, last.length - 1)
    return box === null ? null : barAt(direction === 'rtl' ? box.left - 3 : box.right + 3, box)
  }
  const element = text.querySelector(`[data-sentence="${CSS.escape(part.sentence)}"]`)
  if (element === null) return null
  const { start } = part
  const first = corrected(element, textOf(part.sentence))?.({ start, end: start + 1 })[0]
  const behind = first?.getClientRects()[0]
  if (first === undefined || behind === undefined) return null
  const space = start === 0 ? spaceBefore(element) : spaceIn(first)
  const before = space === null ? null : boxOf(space.node, space.offset)
  const isSameLine = before !== null && Math.abs(before.bottom - behind.bottom) < behind.height / 2
  if (isSameLine) return barAt((before.left + before.right) / 2, before)
  // Inside a word there is no space: the edge of the letter where reading begins.
  const isInWord = start > 0 && space === null
  const edge = direction === 'rtl' ? behind.right : behind.left
  return barAt(isInWord ? edge : startOfLine, behind)
}

interface LetterPlace {
  readonly node: Text
  readonly offset: number
}

/** The space that stands before a letter in the corrected text, if one does. */
function spaceIn(letter: Range): LetterPlace | null {
  const { startContainer: node, startOffset } = letter
  if (!(node instanceof Text)) return null
  if (startOffset > 0) return ifSpace(node, startOffset - 1)
  const sentence = node.parentElement?.closest('[data-sentence]')
  const nodes = sentence == null ? [] : textNodes(sentence)
  const before = nodes[nodes.indexOf(node) - 1]
  return before === undefined ? null : ifSpace(before, before.length - 1)
}

/** The space between a sentence and the one before it. */
function spaceBefore(element: Element): LetterPlace | null {
  let node = element.previousSibling
  while (node !== null && !(node instanceof Text)) node = node.previousSibling
  return node === null ? null : ifSpace(node, node.length - 1)
}

function ifSpace(node: Text, offset: number): LetterPlace | null {
  return /\s/u.test(node.data.charAt(offset)) ? { node, offset } : null
}

function boxOf(node: Text, offset: number): DOMRect | null {
  if (offset < 0) return null
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return range.getClientRects()[0] ?? null
}

function barAt(x: number, { top, bottom }: DOMRect): CutOnScreen {
  return { x, top, bottom }
}
