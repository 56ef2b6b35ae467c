import { fail } from '../../errors'
import type { Result } from '../../errors'
import { walkXml, XmlFault } from '../../formats/xml/walk-xml'
import type { DictionaryContent } from './dictionary'
import { readTbx } from './read-tbx'
import { readTmx } from './read-tmx'
import { readTsv } from './read-tsv'

/**
 * Reads a dictionary that is one text, whatever it is by its content: TBX, TMX, or a list of terms
 * between tabs. `name` is what the file is called. Problems: `dictionary-unknown`, `dictionary-damaged-at`
 * with the line where it breaks off, `dictionary-empty`, `dictionary-too-long`.
 */
export function readDictionary(text: string, name: string): Result<DictionaryContent> {
  const content = text.replace(/^\uFEFF/u, '')
  if (!/^\s*</u.test(content)) return readTsv(content, name)
  try {
    switch (rootName(content)) {
      case 'tmx':
        return readTmx(content, name)
      case 'martif':
      case 'tbx':
        return readTbx(content, name)
      default:
        return fail('dictionary-unknown', { name })
    }
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    return fail('dictionary-damaged-at', { name, line: error.line })
  }
}

/** Ends the walk at the root element. */
class RootFound extends Error {}

function rootName(document: string): string {
  let root = ''
  try {
    walkXml(document, {
      open(name) {
        root = name
        throw new RootFound()
      },
      text: () => undefined,
      close: () => undefined,
    })
  } catch (error) {
    if (!(error instanceof RootFound)) throw error
  }
  return root
}
