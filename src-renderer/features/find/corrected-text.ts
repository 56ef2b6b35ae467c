import type { Span } from '../../../src-core/text/span'

/**
 * Where the corrected text of a sentence stands in its element: gives the range of a stretch of it. Struck
 * words are passed over, and so is the space before a sentence. Undefined while the element shows another
 * text.
 */
export function corrected(element: Element, text: string): ((span: Span) => Range) | undefined {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
      return node.nodeName === 'DEL' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    },
  )
  while (walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
  }
  const shown = nodes.map(({ data }) => data).join('')
  if (!shown.endsWith(text)) return undefined
  const lead = shown.length - text.length
  return ({ start, end }) => {
    const range = document.createRange()
    const first = placeIn(nodes, lead + start, 'start')
    const last = placeIn(nodes, lead + end, 'end')
    if (first !== null) range.setStart(first.node, first.offset)
    if (last !== null) range.setEnd(last.node, last.offset)
    return range
  }
}

/** The text node at an offset; between two nodes the one that the edge of a range belongs to. */
function placeIn(
  nodes: readonly Text[],
  offset: number,
  edge: 'start' | 'end',
): { readonly node: Text; readonly offset: number } | null {
  let rest = offset
  for (const node of nodes) {
    if (rest < node.length || (edge === 'end' && rest === node.length))
      return { node, offset: rest }
    rest -= node.length
  }
  return null
}
