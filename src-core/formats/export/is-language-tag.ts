/** Whether a text has the form of a language tag (BCP 47), as the XML Schema type `xs:language` has it. */
export function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)
}
