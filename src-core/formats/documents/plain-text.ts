import { fail, ok } from '../../errors'
import type { Reader } from '../reader'

/** Plain text: lines, and paragraphs between blank lines. Whatever no other reader claims. */
export const plainText: Reader = {
  id: 'text',
  name: 'TXT',
  extensions: ['.txt', '.text'],
  drops: [],
  recognises: (files) => files.length === 1 && files[0]?.text !== null,
  read([file]) {
    if (file?.text == null) return fail('file-binary', { name: file?.name ?? '' })
    return ok({ type: 'document', title: null, content: file.text.text })
  },
}
