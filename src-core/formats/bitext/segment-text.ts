import { textInside, type XmlNode } from '../xml/parse-xml'

/**
 * The text of a segment without the codes of another format in it (`codes` are the names of their elements). One that
 * stands for a line end or a tab leaves a space, so that the words around it do not become one.
 */
export function segmentText(segment: XmlNode, codes: ReadonlySet<string>): string {
  const pieces: string[] = []
  // The last character is kept aside: asking the growing text for it would copy it each time.
  let last = ''
  let isOpen = false
  const add = (more: string) => {
    if (more === '') return
    const isApart = last === '' || /\s/u.test(last) || /\s/u.test(more.charAt(0))
    pieces.push(isOpen && !isApart ? ` ${more}` : more)
    last = more.at(-1) ?? ''
    isOpen = false
  }
  const walk = (node: XmlNode) => {
    for (const child of node.children) {
      if (typeof child === 'string') add(child)
      else if (!codes.has(child.name)) walk(child)
      else if (isSpace(child)) isOpen = true
    }
  }
  walk(segment)
  return pieces.join('')
}

/** Whether a code is a line end or a tab: by what the standards call it, or by what tools write into it. */
function isSpace(code: XmlNode): boolean {
  const { type, ctype, subType } = code.attributes
  if (type === 'lb' || ctype === 'lb' || subType === 'xlf:lb') return true
  const content = textInside(code)
  return /^<br\d*\s*\/?>$/iu.test(content) || /^<mq:ch val="\s" ?\/>$/u.test(content)
}
