import { elementsOf, type XmlNode } from '../xml/parse-xml'

/** A unit of an XLIFF file, and whether the line ends in its texts are its own (`xml:space`). */
export interface UnitOfFile {
  readonly unit: XmlNode
  readonly keepsSpace: boolean
}

/** The units of this name at any depth, in the order of the file. */
export function unitsOfFile(file: XmlNode, name: string): readonly UnitOfFile[] {
  const units: UnitOfFile[] = []
  const visit = (node: XmlNode, isKept: boolean): void => {
    const keepsSpace = keepsOwn(node, isKept)
    if (node.name === name) units.push({ unit: node, keepsSpace })
    for (const child of elementsOf(node)) visit(child, keepsSpace)
  }
  visit(file, false)
  return units
}

/**
 * A text whose element does not say that its white space counts: the line ends that a program put between its
 * words to make the file legible, and the blanks around them, are one space, and none at its ends.
 */
export function settledText(text: string, node: XmlNode | undefined, isKept: boolean): string {
  if (node === undefined || keepsOwn(node, isKept)) return text
  const settled = text.replaceAll(/\s+/gu, (run) => (/[\r\n]/.test(run) ? ' ' : run))
  return settled === text ? text : settled.trim()
}

function keepsOwn({ attributes }: XmlNode, isKept: boolean): boolean {
  const own = attributes['xml:space']
  return own === undefined ? isKept : own === 'preserve'
}
