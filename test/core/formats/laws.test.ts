import { describe, expect, it } from 'vitest'
import { formatById, formats } from '../../../src-core/formats/index'
import { checkFormat, type FormatFacts } from '../../support/check-format'

const withoutControls = (text: string) =>
  [...text]
    .filter((character) => {
      const point = character.codePointAt(0) ?? 0
      const isControl = point < 0x20 && !'\t\n\r'.includes(character)
      const isSurrogate = point >= 0xd800 && point <= 0xdfff
      return !isControl && !isSurrogate && point !== 0xfffe && point !== 0xffff
    })
    .join('')

const unescapeXml = (text: string) =>
  text
    .replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** Splits tab-separated text by hand, character by character, as RFC 4180 describes it. */
function splitTable(text: string, separator = '\t'): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let field = ''
  let isQuoted = false
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      field += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (isQuoted || !`${separator}\n`.includes(character)) field += character
    else {
      rows.at(-1)?.push(field)
      field = ''
      if (character === '\n') rows.push([])
    }
  }
  return rows.slice(0, -1)
}

/** Every run of white space as one space: what joins sentences and what is inside them looks alike. */
const spaced = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

const unescapeCell = (cell: string) =>
  cell
    .trim()
    .replaceAll(/\\([!-/:-@[-`{-~])|<br>/g, (_whole, sign: string | undefined) => sign ?? '\n')

/** An apostrophe before what a spreadsheet would run. */
const keepInSheet = (text: string) => {
  const kept = withoutControls(text)
  return /^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(kept) ? `'${kept}` : kept
}

const facts: Readonly<Record<string, FormatFacts>> = {
  tmx: {
    read: ([document = '']) =>
      [...document.matchAll(/<tu .*?<\/tu>/gs)].map(([unit]) => {
        const [source = '', target = ''] = [...unit.matchAll(/<seg>(.*?)<\/seg>/gs)].map(
          ([, text = '']) => unescapeXml(text),
        )
        return [source, target]
      }),
    keep: withoutControls,
  },
  tsv: {
    read: ([text = '']) =>
      splitTable(text)
        .slice(1)
        .map(([, source = '', target = '']) => [source, target]),
    keep: keepInSheet,
  },
  'xliff-2.1': {
    read: ([document = '']) =>
      [...document.matchAll(/<segment [^>]*>(.*?)<\/segment>/gs)].map(([, unit = '']) => [
        unescapeXml(/<source>(.*?)<\/source>/s.exec(unit)?.[1] ?? ''),
        unescapeXml(/<target>(.*?)<\/target>/s.exec(unit)?.[1] ?? ''),
      ]),
    keep: withoutControls,
  },
  'xliff-1.2': {
    read: ([document = '']) =>
      [...document.matchAll(/<trans-unit .*?<\/trans-unit>/gs)].map(([unit]) => [
        unescapeXml(/<source [^>]*>(.*?)<\/source>/s.exec(unit)?.[1] ?? ''),
        unescapeXml(/<target [^>]*>(.*?)<\/target>/s.exec(unit)?.[1] ?? ''),
      ]),
    keep: withoutControls,
  },
  html: {
    read: ([page = '']) =>
      [...page.matchAll(/<tr class=.*?<\/tr>/gs)].map(([row]) => {
        const [source = '', target = ''] = [...row.matchAll(/<td [^>]*>(.*?)<\/td>/gs)].map(
          ([, text = '']) => unescapeXml(text),
        )
        return [source, target]
      }),
    keep: withoutControls,
  },
  csv: {
    read: ([text = '']) =>
      splitTable(text, ',')
        .slice(1)
        .map(([, source = '', target = '']) => [source, target]),
    keep: keepInSheet,
  },
  moses: {
    read: ([source = '', target = '']) => {
      const targets = target.split('\n')
      return source
        .split('\n')
        .slice(0, -1)
        .map((line, at) => [line, targets[at] ?? ''])
    },
    keep: (text) => {
      const spaced = text.replaceAll(/[\s\p{Cc}]+/gu, (run) =>
        /[\p{Cc}\u2028\u2029]/u.test(run) ? ' ' : run,
      )
      return withoutControls(spaced.trim())
    },
  },
  jsonl: {
    read: ([text = '']) =>
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => {
          const { source, target } = JSON.parse(line) as Record<
            'source' | 'target',
            readonly { readonly text: string }[]
          >
          const joined = (side: readonly { readonly text: string }[]) =>
            side.flatMap((sentence) => (sentence.text === '' ? [] : [sentence.text])).join(' ')
          return [joined(source), joined(target)]
        }),
    keep: (text) => text,
  },
  markdown: {
    read: ([text = '']) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2)
        .map((line) => {
          const [, source = '', target = ''] = line.split(/(?<=(?<!\\)(?:\\\\)*)\|/)
          return [source, target].map(unescapeCell) as [string, string]
        }),
    keep: (text) => withoutControls(withoutControls(text).trim().replaceAll(/\r\n?/g, '\n')),
  },
  intertext: {
    read: ([source = '', target = '', links = '']) => {
      const textsOf = (document: string) =>
        new Map(
          [...document.matchAll(/<s id="(.*?)".*?>(.*?)<\/s>/gs)].map(([, id = '', text = '']) => [
            id,
            unescapeXml(text),
          ]),
        )
      const [from, to] = [textsOf(source), textsOf(target)]
      const join = (texts: ReadonlyMap<string, string>, ids: string) =>
        spaced(
          ids
            .split(' ')
            .map((id) => texts.get(id) ?? '')
            .join(' '),
        )
      return [...links.matchAll(/xtargets="(.*?);(.*?)"/g)].map(([, own = '', other = '']) => [
        join(from, other),
        join(to, own),
      ])
    },
    keep: (text) => spaced(withoutControls(text)),
  },
  hunalign: {
    read: ([source = '', target = '', ladder = '']) => {
      const lines = [source, target].map((text) => text.split('\n'))
      const rungs = ladder
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').map(Number))
      return rungs.slice(1).flatMap((rung, at) => {
        const slices = [0, 1].map((side) =>
          (lines[side] ?? []).slice(rungs[at]?.[side] ?? 0, rung[side] ?? 0),
        )
        if (slices.flat().includes('<p>')) return []
        const [own = '', other = ''] = slices.map((slice) => spaced(slice.join(' ')))
        return [[own, other] as const]
      })
    },
    keep: (text) => spaced(withoutControls(spaced(text))),
  },
}

describe('the registry of formats', () => {
  it('knows each format by its id', () => {
    // Archives and reports have tests of their own, which read them part by part.
    const texts = formats.filter(
      ({ id }) => !['docx', 'docx-target', 'xlsx', 'report', 'report-docx'].includes(id),
    )
    expect(texts.map(({ id }) => id).toSorted()).toEqual(Object.keys(facts).toSorted())
    for (const format of formats) expect(formatById(format.id)).toBe(format)
    expect(formatById('papyrus')).toBeUndefined()
  })
})

for (const format of formats) {
  const known = facts[format.id]
  if (known === undefined) continue
  describe(`the laws of formats: ${format.name}`, () => {
    checkFormat(format, known)
  })
}
