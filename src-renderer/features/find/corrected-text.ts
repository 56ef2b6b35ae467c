import type { Span } from '../../../src-core/text/span'

/**
 * Where the corrected text of a sentence stands in its element: gives the ranges of a stretch of it, one
 * for each text node. Struck words are passed over, and so is the space before a sentence. Undefined while
 * the element shows another text.
 */
export function corrected(
  element: Element,
  text: string,
): ((span: Span) => readonly Range[]) | undefined {
  const nodes = textNodes(element)
  const shown = nodes.map(({ data }) => data).join('')
  if (!shown.endsWith(text)) return undefined
  const lead = shown.length - text.length
  return ({ start, end }) => {
    const ranges: Range[] = []
    let from = -lead
    for (const node of nodes) {
      const first = Math.max(start, from)
      const last = Math.min(end, from + node.length)
      if (first < last) {
        const range = document.createRange()
        range.setStart(node, first - from)
        range.setEnd(node, last - from)
        ranges.push(range)
      }
      from += node.length
    }
    return ranges
  }
}

/** The text nodes of an element without those of struck words. */
export function textNodes(element: Element): readonly Text[] {
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
  return nodes
}
