import { childNamed, type XmlNode } from '../xml/parse-xml'

/** What is not text, or not text any more, or stands elsewhere on the page. */
export const leftOut: ReadonlySet<string> = new Set(
  (
    'pPr rPr del moveFrom delText instrText delInstrText commentReference footnoteReference ' +
    'endnoteReference annotationRef footnoteRef endnoteRef drawing pict object oMath oMathPara sdtPr ' +
    'sdtEndPr Fallback fldData'
  ).split(' '),
)

const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
  softHyphen: '',
}

/** Line ends and tabs as they are, where they belong to a text and do not only lay it out. */
const kept: Readonly<Record<string, string>> = { ...signs, tab: '\t', br: '\n', cr: '\n' }

/**
 * The text of a paragraph, or of a part of it, as it reads when all changes are accepted; line ends and tabs inside are
 * spaces, unless they are kept.
 */
export function textOfRuns(node: XmlNode, keepsLineEnds = false): string {
  if (node.name === 'r' && isHidden(node)) return ''
  if (node.name === 't') {
    return node.children.filter((child) => typeof child === 'string').join('')
  }
  return node.children
    .map((child) => {
      if (typeof child === 'string' || leftOut.has(child.name)) return ''
      return (keepsLineEnds ? kept : signs)[child.name] ?? textOfRuns(child, keepsLineEnds)
    })
    .join('')
}

function isHidden(run: XmlNode): boolean {
  const properties = childNamed(run, 'rPr')
  const vanish = properties === undefined ? undefined : childNamed(properties, 'vanish')
  return vanish !== undefined && !['0', 'false'].includes(vanish.attributes['w:val'] ?? '1')
}
