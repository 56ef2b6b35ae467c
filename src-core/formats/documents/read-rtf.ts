import { fail, ok } from '../../errors'
import { decodeBytes } from '../encoding/decode-bytes'
import type { EncodingId } from '../encoding/encodings'
import type { ImportedBlock } from '../imported'
import { onlyText } from '../only-file'
import type { Reader } from '../reader'

/** Rich Text Format 1.9 (Microsoft): its paragraphs. What was struck out, hidden or noted is no text. */
export const rtfReader: Reader = {
  id: 'rtf',
  name: 'RTF',
  extensions: ['.rtf'],
  drops: ['formatting', 'images', 'notes', 'deleted-text', 'line-ends'],
  recognises: (files) => /^\s*\{\\rtf/.test(onlyText(files)?.content ?? ''),
  read(files) {
    const file = onlyText(files)
    if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    const content = readParagraphs(file.content).map((text): ImportedBlock => ({
      text,
      kind: null,
      language: null,
    }))
    return content.length === 0
      ? fail('file-empty', { name: file.name })
      : ok({ type: 'document', title: null, content })
  },
}

/** What a group inherits from the one around it. */
interface Group {
  readonly isLeftOut: boolean
  /** Struck out, or hidden. */
  readonly isGone: boolean
  readonly ownEncoding: EncodingId
  readonly encoding: EncodingId
  /** How many characters after a `\u` stand in for it in old programs. */
  readonly fallback: number
}

const destinations = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr ' +
    'footerf footnote annotation atnid atnauthor fldinst bkmkstart bkmkend listtable listoverridetable ' +
    'revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl nonshppict ' +
    'filetbl'
  ).split(' '),
)
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  line: ' ',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201C',
  rdblquote: '\u201D',
  bullet: '\u2022',
  zwj: '\u200D',
  zwnj: '\u200C',
  rtlmark: '\u200F',
  ltrmark: '\u200E',
}
const codePages: Readonly<Record<number, EncodingId>> = {
  1256: 'windows-1256',
  10004: 'x-mac-arabic',
}
const arabicCharset = 178
const deepest = 500

const firstGroup: Group = {
  isLeftOut: false,
  isGone: false,
  ownEncoding: 'windows-1252',
  encoding: 'windows-1252',
  fallback: 1,
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/giu

function readParagraphs(text: string): readonly string[] {
  const paragraphs: string[] = []
  const groups: Group[] = []
  let group: Group = firstGroup
  let paragraph = ''
  let skipped = 0
  const arabicFonts = fontsOfArabic(text)
  const end = (): void => {
    const whole = paragraph.replaceAll(/[ \t]+/g, ' ').trim()
    if (whole !== '') paragraphs.push(whole)
    paragraph = ''
  }
  const add = (characters: string): void => {
    const kept = characters.slice(skipped)
    skipped = Math.max(0, skipped - characters.length)
    if (!group.isLeftOut && !group.isGone) paragraph += kept
  }
  const tokens = new RegExp(token)
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [, word, digits, hex, sign, brace, plain] = found
    if (plain !== undefined) add(plain.replaceAll(/[\r\n]+/g, ''))
    else if (hex !== undefined)
      add(decodeBytes(Uint8Array.of(Number.parseInt(hex, 16)), group.encoding))
    else if (brace === '{') {
      if (groups.length < deepest) groups.push(group)
      skipped = 0
    } else if (brace === '}') {
      group = groups.pop() ?? group
      skipped = 0
    } else if (sign !== undefined) {
      if (sign === '*') group = { ...group, isLeftOut: true }
      else if (sign === '~') add('\u00A0')
      else if (sign === '_') add('-')
      else if ('\\{}'.includes(sign)) add(sign)
      else if (sign === '\n' || sign === '\r') end()
    } else if (word !== undefined) {
      const value = digits === undefined ? null : Number(digits)
      if (word === 'u' && value !== null) {
        skipped = 0
        add(String.fromCharCode(value & 0xffff))
        skipped = group.fallback
      } else if (['par', 'sect', 'page', 'cell', 'row'].includes(word) && !group.isLeftOut) end()
      else if (word === 'bin') tokens.lastIndex += Math.max(0, value ?? 0)
      else if (signs[word] !== undefined) add(signs[word])
      else group = changed(group, word, value, arabicFonts)
    }
  }
  end()
  return paragraphs
}

function changed(
  group: Group,
  word: string,
  value: number | null,
  arabicFonts: ReadonlySet<number>,
): Group {
  if (destinations.has(word)) return { ...group, isLeftOut: true }
  switch (word) {
    case 'deleted':
    case 'v':
      return { ...group, isGone: value !== 0 }
    case 'plain':
      return { ...group, isGone: false }
    case 'uc':
      return { ...group, fallback: Math.min(Math.max(value ?? 1, 0), 10) }
    case 'ansicpg': {
      const encoding = codePages[value ?? 0] ?? 'windows-1252'
      return { ...group, ownEncoding: encoding, encoding }
    }
    case 'f':
    case 'af': {
      const isArabic = arabicFonts.has(value ?? -1)
      return { ...group, encoding: isArabic ? 'windows-1256' : group.ownEncoding }
    }
    default:
      return group
  }
}

/** The numbers of the fonts whose letters are those of Windows-1256. */
function fontsOfArabic(text: string): ReadonlySet<number> {
  const fonts = new Set<number>()
  for (const [, font, charset] of text.matchAll(/\\f(\d{1,5})(?:\\f[a-z]+)?\\fcharset(\d{1,3})/g)) {
    if (Number(charset) === arabicCharset) fonts.add(Number(font))
  }
  return fonts
}
