import { Parser } from 'htmlparser2'

/** An element of a page, its children and the text between them in order. Names are in lower case. */
export interface HtmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (HtmlNode | string)[]
}

interface OpenNode extends HtmlNode {
  readonly children: (OpenNode | string)[]
}

/** Elements below this depth hang on the one that is there: no page is so deep on purpose. */
const deepest = 150

/** So deep the parser gets slower with each element more: that page is made to hurt. */
const deepestRead = 5000

/** What holds no text of a page: it is gone before anything sees it. */
const dropped = new Set(
  (
    'del script style noscript template svg math iframe object embed applet canvas audio video map ' +
    'button select textarea input datalist dialog rt rp base link'
  ).split(' '),
)

/**
 * Reads a page as browsers do, however badly it is written. Nothing in it runs and nothing is fetched:
 * scripts, styles and all that would be loaded from elsewhere are not in the tree. Throws `SyntaxError` for
 * thousands of elements in each other.
 */
export function parseHtml(text: string): HtmlNode {
  const top: OpenNode = { name: '', attributes: {}, children: [] }
  const path: OpenNode[] = [top]
  let depth = 0
  let droppedDepth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > deepestRead) throw new SyntaxError('elements too deep in each other')
        if (droppedDepth > 0) return
        if (dropped.has(name)) {
          droppedDepth = depth
          return
        }
        if (depth > deepest) return
        const node: OpenNode = { name, attributes, children: [] }
        path.at(-1)?.children.push(node)
        path.push(node)
      },
      ontext(part) {
        const children = droppedDepth === 0 ? path.at(-1)?.children : undefined
        const last = children?.at(-1)
        if (typeof last === 'string') children?.splice(-1, 1, last + part)
        else children?.push(part)
      },
      onclosetag() {
        if (droppedDepth === 0 && depth <= deepest) path.pop()
        if (depth === droppedDepth) droppedDepth = 0
        depth -= 1
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.write(text)
  parser.end()
  return top
}

export function htmlElementsOf({ children }: HtmlNode): readonly HtmlNode[] {
  return children.filter((child): child is HtmlNode => typeof child !== 'string')
}

/** The elements of this name at any depth, in the order of the page. */
export function htmlDescendants(node: HtmlNode, name: string): readonly HtmlNode[] {
  return htmlElementsOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...htmlDescendants(child, name),
  ])
}

/** All the text inside a node, white space as a browser shows it. */
export function htmlText(node: HtmlNode): string {
  return collapse(rawText(node)).trim()
}

function rawText({ children }: HtmlNode): string {
  return children
    .map((child) =>
      typeof child === 'string' ? child : child.name === 'br' ? ' ' : rawText(child),
    )
    .join('')
}

/** Runs of the white space of HTML as one space; a no-break space is a letter like others. */
export function collapse(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/gu, ' ')
}
