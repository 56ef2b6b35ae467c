import { fail } from '../../errors'
import { decodeBytes } from '../encoding/decode-bytes'
import { detectEncoding } from '../encoding/detect-encoding'
import { encodingOfLabel } from '../encoding/encodings'
import { encodeUtf8 } from '../export/encode-utf8'
import { onlyText } from '../only-file'
import { importHtml } from './read-html'
import { readGuarded } from '../read-guarded'
import type { Reader } from '../reader'

/** A page that was saved with all that it shows in one file (RFC 2557): its first HTML part. */
export const mhtmlReader: Reader = {
  id: 'mhtml',
  name: 'MHTML',
  extensions: ['.mhtml', '.mht'],
  drops: ['page-frame', 'formatting', 'images', 'deleted-text', 'line-ends'],
  recognises(files) {
    const file = onlyText(files)
    if (file === null) return false
    const head = headOf(file.content)
    return /^mime-version:/im.test(head) && /^content-type:\s*(multipart\/|text\/html)/im.test(head)
  },
  read(files) {
    const file = onlyText(files)
    if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    return readGuarded({ name: file.name, format: 'MHTML' }, () => {
      const page = htmlPart(file.content)
      if (page === null) throw new SyntaxError('text/html')
      return importHtml(file.name, page)
    })
  },
}

/** The header of a part: all before the first blank line, its continued lines joined. */
function headOf(part: string): string {
  const end = /\r?\n\r?\n/.exec(part.slice(0, 20_000))?.index ?? 0
  return part.slice(0, end).replaceAll(/\r?\n[ \t]+/g, ' ')
}

function htmlPart(content: string): string | null {
  const boundary = /boundary="?([^";\r\n]{1,100})"?/i.exec(headOf(content))?.[1]
  const parts = boundary === undefined ? [content] : content.split(`--${boundary}`).slice(1)
  const page = parts
    .map((part) => part.replace(/^\r?\n/, ''))
    .find((part) => /^content-type:\s*text\/html/im.test(headOf(part)))
  return page === undefined ? null : decodePart(page)
}

function decodePart(part: string): string {
  const head = headOf(part)
  const body = part.slice(part.search(/\r?\n\r?\n/)).trimStart()
  const transfer = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase()
  if (transfer !== 'quoted-printable' && transfer !== 'base64') return body
  const bytes = transfer === 'base64' ? fromBase64(body) : fromQuotedPrintable(body)
  const charset = /charset="?([\w.:-]+)/i.exec(head)?.[1] ?? ''
  return decodeBytes(bytes, encodingOfLabel(charset) ?? detectEncoding(bytes).encoding)
}

function fromQuotedPrintable(text: string): Uint8Array {
  const source = encodeUtf8(text.replaceAll(/=[ \t]*\r?\n/g, ''))
  const bytes = new Uint8Array(source.length)
  let length = 0
  for (let at = 0; at < source.length; at += 1) {
    const isCode = source[at] === equalsSign
    const value = isCode
      ? Number.parseInt(String.fromCharCode(...source.subarray(at + 1, at + 3)), 16)
      : NaN
    bytes[length] = Number.isNaN(value) ? (source[at] ?? 0) : value
    if (!Number.isNaN(value)) at += 2
    length += 1
  }
  return bytes.subarray(0, length)
}

const equalsSign = 0x3d
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (const character of text) {
    const digit = base64Digits.indexOf(character)
    if (digit < 0) continue
    held = ((held << 6) | digit) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[length++] = (held >> bits) & 0xff
  }
  return bytes.subarray(0, length)
}
