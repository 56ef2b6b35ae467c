import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { fileOf, pairsOf, readBitext } from '../../support/format-fixtures'
import { recordedTerminal } from './recorded-terminal'

const folder = () => mkdtempSync(path.join(tmpdir(), 'muqabala-convert-'))

/** A memory of so many units; some stand on one side only. */
function memory(count: number, unit: (at: number) => string = pairOf): string {
  const units = Array.from({ length: count }, (_, at) => unit(at)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="ar"/><body>${units}</body></tmx>`
}

function pairOf(at: number): string {
  const target =
    at % 7 === 3
      ? ''
      : `<tuv xml:lang="en"><seg>Sentence ${String(at)} &amp; <ph>x</ph>more.</seg></tuv>`
  return `<tu tuid="u${String(at)}"><prop type="x-align-status">reviewed</prop><tuv xml:lang="ar"><seg>الجملة ${String(at)}.</seg></tuv>${target}</tu>`
}

async function convert(text: string | Uint8Array, name: string, ...more: readonly string[]) {
  const where = folder()
  const input = path.join(where, 'in.tmx')
  writeFileSync(input, text)
  const terminal = recordedTerminal([], { errorIsTerminal: true })
  const code = await runCommandLine(
    ['convert', input, ...more, '-o', path.join(where, name)],
    terminal,
  )
  const files = readdirSync(where)
    .filter((file) => file !== 'in.tmx')
    .toSorted()
  return {
    code,
    terminal,
    files: files.map((file) => fileOf(file, readFileSync(path.join(where, file)))),
  }
}

describe('a long translation memory', () => {
  it('is written piece by piece, each unit once, in every format that can be', async () => {
    const text = memory(2500)
    const expected = pairsOf(readBitext([fileOf('in.tmx', text)]))
    const twoSided = expected.filter(([, target]) => target !== '')
    for (const [name, pairs] of [
      ['out.tmx', twoSided],
      ['out.tsv', expected],
      ['out.csv', expected],
      ['out.jsonl', expected],
    ] as const) {
      const { code, files } = await convert(text, name)
      expect(code, name).toBe(0)
      const bitext = readBitext(files)
      expect(pairsOf(bitext), name).toEqual(pairs)
      expect(bitext.beads.every(({ review }) => review.status === 'approved')).toBe(true)
      expect(new Set(bitext.beads.map(({ id }) => id)).size).toBe(pairs.length)
    }
    const moses = await convert(text, 'out', '--to', 'moses')
    expect(pairsOf(readBitext(moses.files))).toEqual(twoSided)
  })

  it('keeps the places of sentences in their text across pieces', async () => {
    const { files } = await convert(memory(2100), 'out.jsonl')
    const last = files[0]?.text?.text.trim().split('\n').at(-1) ?? ''
    expect(JSON.parse(last)).toMatchObject({ source: [{ index: 2099, startsParagraph: false }] })
  })

  it('says what was written and left out, all pieces together', async () => {
    const { terminal } = await convert(memory(2100), 'out.tmx')
    expect(terminal.messages()).toMatch(/out\.tmx.*1800 beads/u)
    expect(terminal.messages()).toMatch(/300 omissions/u)
  })

  it('begins anew where the first units are in other languages than most', async () => {
    const french = (at: number) =>
      `<tu><tuv xml:lang="ar"><seg>نص ${String(at)}</seg></tuv><tuv xml:lang="${at < 1200 ? 'fr' : 'en'}"><seg>Text ${String(at)}</seg></tuv></tu>`
    const { files } = await convert(memory(4000, french), 'out.tsv')
    const bitext = readBitext(files)
    expect(bitext.beads).toHaveLength(4000)
    expect(pairsOf(bitext)[0]).toEqual(['نص 0', ''])
  })

  it('in UTF-16 is read as well', async () => {
    const { code, files } = await convert(
      Buffer.from(`\uFEFF${memory(1500).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
      'out.tsv',
    )
    expect(code).toBe(0)
    expect(readBitext(files).beads).toHaveLength(1500)
  })

  it('that is broken or in one language leaves nothing behind', async () => {
    const cut = await convert(memory(3000).slice(0, -2000), 'out.tmx')
    expect([cut.code, cut.files]).toEqual([1, []])
    expect(cut.terminal.messages()).toContain('damaged')
    const one = await convert(
      memory(5, (at) => `<tu><tuv xml:lang="ar"><seg>${String(at)}</seg></tuv></tu>`),
      'out.tsv',
    )
    expect([one.code, one.files]).toEqual([1, []])
  })
})
