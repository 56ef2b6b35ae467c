import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DtdValidator, XmlDocument, XmlDtd, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = 'test/fixtures/schemas'

xmlRegisterFsInputProviders()

/** What libxml2 says against a document by a schema or document type of `test/fixtures/schemas`. */
export function complaintsOf(document: string, schema: string): readonly string[] {
  const path = join(folder, schema)
  const bytes = readFileSync(path)
  const parsed = XmlDocument.fromString(document)
  const rules = schema.endsWith('.dtd')
    ? XmlDtd.fromBuffer(bytes)
    : XmlDocument.fromBuffer(bytes, { url: path })
  const validator = rules instanceof XmlDtd ? new DtdValidator(rules) : XsdValidator.fromDoc(rules)
  try {
    validator.validate(parsed)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return error.details.map(({ message }) => message.trim())
  } finally {
    validator.dispose()
    rules.dispose()
    parsed.dispose()
  }
}

/** The text of the first node that an XPath finds in a document, as libxml2 reads it. */
export function textAt(document: string, path: string): string | undefined {
  const parsed = XmlDocument.fromString(document)
  try {
    return parsed.get(path)?.content
  } finally {
    parsed.dispose()
  }
}
