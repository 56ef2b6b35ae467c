import { htmlElementsOf, htmlText, type HtmlNode } from '../html/parse-html'

/** What a person does not see, and what says of itself that it is around the article. */
export function isPageFrame(node: HtmlNode): boolean {
  const { name, attributes } = node
  if (name === 'nav' || name === 'head') return true
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')) return true
  if (frameRoles.has(attributes['role'] ?? '')) return true
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  if (!frameNames.test(names) && name !== 'aside') return false
  return htmlText(node).length < mostFrameText
}

const frameRoles = new Set(['navigation', 'banner', 'complementary', 'search', 'dialog', 'menu'])
const frameNames =
  /(?:^|[\s_-])(?:comments?|related|share|sharing|social|sidebar|promo|newsletter|cookies?|breadcrumbs?|menu|navbar|navigation|subscribe|advert|ads?|banner|popup|modal|toolbar|skip|widget)(?:$|[\s_-])/i

/** An element with more text than this is no frame, whatever it is called. */
const mostFrameText = 1500

/** The article holds at least this share of the prose of its page. */
const articleShare = 0.85

/** A paragraph of fewer letters is no prose. */
const shortestProse = 40

/**
 * The part of a page that holds its prose: from the body downwards, as long as one element holds nearly all
 * of it. A page with the two languages side by side or one after the other so gives both.
 */
export function articleOfPage(body: HtmlNode): HtmlNode {
  const lengths = new Map<HtmlNode, number>()
  const all = measureProse(body, lengths)
  let node = body
  for (;;) {
    const inner = htmlElementsOf(node).find(
      (child) => (lengths.get(child) ?? 0) >= all * articleShare && !proseNames.has(child.name),
    )
    if (inner === undefined || all === 0) return node
    node = inner
  }
}

const proseNames = new Set('p li dd td th blockquote span pre'.split(' '))

/** Counts the letters of the paragraphs below each node that are long and are no links. */
function measureProse(node: HtmlNode, lengths: Map<HtmlNode, number>): number {
  if (isPageFrame(node)) return 0
  const own = node.children
    .filter((child): child is string => typeof child === 'string')
    .join('')
    .trim().length
  const isProse = proseNames.has(node.name) || node.name === 'div'
  const direct = isProse && node.name !== 'a' && own >= shortestProse ? own : 0
  const inner = htmlElementsOf(node).reduce((sum, child) => sum + measureProse(child, lengths), 0)
  lengths.set(node, direct + inner)
  return direct + inner
}
