import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src-core/formats/index'
import type { AlignmentJson } from '../../../src-main/cli/alignment-json'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { isSpecialFile } from '../../../src-main/cli/special-file'
import type { Terminal } from '../../../src-main/cli/terminal'
import { arabic, english, temporaryFolder, writeArticle } from './article-files'
import { noDictionaries, recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()
const { source, target, page } = writeArticle(folder)

async function run(words: readonly string[], options: Partial<Terminal> = {}) {
  const terminal = recordedTerminal([], options)
  const code = await runCommandLine(words, terminal)
  return { code, output: terminal.output(), messages: terminal.messages() }
}

const jsonOf = async (...words: readonly string[]) => {
  const { code, output, messages } = await run(['align', ...words])
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
  return JSON.parse(output) as AlignmentJson
}

const inFolder = (name: string) => path.join(folder, name)
const sorted = (indices: readonly number[]) => indices.toSorted((one, other) => one - other)

describe('muqabala align SOURCE TARGET', () => {
  it('prints sentences, and every one of them in exactly one bead', async () => {
    const { source: ar, target: en, beads } = await jsonOf(source, target)
    expect([ar.language, en.language]).toEqual(['ar', 'en'])
    expect(ar.units.join(' ')).toBe(arabic.join(' '))
    expect(en.units.join(' ')).toBe(english.join(' '))
    expect(ar.kinds).toHaveLength(ar.units.length)
    expect(sorted(beads.flatMap((bead) => bead.source))).toEqual([...ar.units.keys()])
    expect(sorted(beads.flatMap((bead) => bead.target))).toEqual([...en.units.keys()])
    for (const { confidence, reasons } of beads) {
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      for (const reason of reasons) expect(typeof reason).toBe('string')
    }
  })

  it('aligns whole paragraphs where asked', async () => {
    const { source: ar, target: en, beads } = await jsonOf(source, target, '--level', 'paragraph')
    expect([ar.units, en.units]).toEqual([arabic, english])
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
      arabic.map((_paragraph, at) => [[at], [at]]),
    )
  })

  it('takes either direction', async () => {
    const { source: en, target: ar, beads } = await jsonOf(target, source, '--level=paragraph')
    expect([en.language, ar.language]).toEqual(['en', 'ar'])
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
      english.map((_paragraph, at) => [[at], [at]]),
    )
  })

  it('gives the same bytes for the same files', async () => {
    const words = ['align', source, target, '--to', 'jsonl']
    expect(await run(words)).toEqual(await run(words))
  })

  it('prints text for a person in a terminal', async () => {
    const { output } = await run(['align', source, target], { outputIsTerminal: true })
    expect(output).toContain('12 years')
    expect(output).toMatch(/^\u200E?[ \d]{3}%/m)
    expect(output).toMatch(/\d+ beads · \d+ pairs/)
  })

  it('writes the codes that were chosen', async () => {
    const { output } = await run(
      `align ${source} ${target} --to tmx --source-language ar-LB --target-language en-GB`.split(
        ' ',
      ),
    )
    expect(output).toContain('srclang="ar-LB"')
    expect(output).toContain('xml:lang="en-GB"')
  })
})

describe('muqabala align PAGE', () => {
  it('separates the two languages', async () => {
    const { source: one, target: other, beads } = await jsonOf(page, '--level', 'paragraph')
    expect([one.language, other.language].toSorted()).toEqual(['ar', 'en'])
    expect([one.units, other.units].toSorted()).toEqual([arabic, english].toSorted())
    expect(beads).toHaveLength(arabic.length)
  })
})

describe('the output file', () => {
  it('takes its form from its name, and a summary goes to standard error', async () => {
    for (const [name, start] of [
      ['a.tmx', '<?xml'],
      ['a.TSV', '\uFEFFid\tsource'],
      ['a.jsonl', '{"id":'],
      ['a.json', '{"source":'],
      ['a.txt', ''],
    ] as const) {
      const { code, output, messages } = await run(['align', source, target, '-o', inFolder(name)])
      expect({ code, output }).toEqual({ code: 0, output: '' })
      expect(messages).toContain(`${name} written with`)
      expect(readFileSync(inFolder(name), 'utf8').startsWith(start)).toBe(true)
    }
  })

  it('of Moses is a pair of files', async () => {
    const { code } = await run(['align', source, target, '--to', 'moses', '-o', inFolder('news')])
    expect(code).toBe(0)
    const lines = ['ar', 'en'].map((tag) =>
      readFileSync(inFolder(`news.${tag}`), 'utf8').split('\n'),
    )
    expect(lines[0]).toHaveLength(lines[1]!.length)
    expect(lines[1]!.join(' ')).toContain('34 new wooden stalls')
  })

  it('is needed for Moses', async () => {
    const { code, output, messages } = await run(['align', source, target, '--to', 'moses'])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(messages).toContain('news.ar, news.en')
  })

  it('is never one of the inputs, not even by another name', async () => {
    symlinkSync(source, inFolder('link.txt'))
    const before = readFileSync(source)
    const { code } = await run(['align', source, target, '-o', inFolder('link.txt')])
    expect(code).toBe(2)
    expect(readFileSync(source)).toEqual(before)
  })

  it('may be a device or a pipe, which is never replaced', () => {
    expect(['/dev/null', source, folder, inFolder('none')].map(isSpecialFile)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('in a folder that is not there is an error, and nothing is left behind', async () => {
    const { code, messages } = await run(['align', source, target, '-o', inFolder('no/a.tmx')])
    expect(code).toBe(1)
    expect(messages).toContain('a.tmx could not be saved')
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })
})

describe('bad input', () => {
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(inFolder(name), content)
    return inFolder(name)
  }

  it.each([
    ['a file that is not there', () => [inFolder('none.txt'), target], 'none.txt is not there'],
    ['a folder', () => [folder, target], 'cannot be read'],
    ['an empty file', () => [file('empty.txt', ''), target], 'no text in empty.txt'],
    [
      'a binary file',
      () => [file('x.bin', Buffer.from([0, 1, 2, 0])), target],
      'neither a text nor a document',
    ],
    ['one text twice', () => [source, source], 'are the same text'],
    [
      'one language twice',
      () => [source, file('twice.txt', readFileSync(source, 'utf8').repeat(2))],
      'same language',
    ],
    ['a page in one language', () => [source], 'only one language'],
  ])('%s is told in a sentence, with exit code 1', async (_case, words, sentence) => {
    const { code, output, messages } = await run(['align', ...words()])
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(messages).toContain(sentence)
    expect(messages).not.toMatch(/\u2068|Error|\bat /)
  })

  it('is told in Arabic where the environment asks for it', async () => {
    const { messages } = await run(['align', source], {
      environment: { ...noDictionaries, LANG: 'ar_LB.UTF-8' },
    })
    expect(messages).toContain('لغة واحدة')
    const { messages: english } = await run(['align', source, '--language', 'en'], {
      environment: { ...noDictionaries, LANG: 'ar_LB.UTF-8' },
    })
    expect(english).toContain('only one language')
  })

  it('a wrong command line has exit code 2 and names the help', async () => {
    const { code, output, messages } = await run(['align', source, target, '--to', 'papyrus'])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(messages).toContain('--to cannot be papyrus')
    expect(messages).toContain('muqabala --help')
  })
})

describe('help', () => {
  it.each(['en', 'ar'])('names every format, in %s', async (language) => {
    const { code, output } = await run(['--help', '--language', language])
    expect(code).toBe(0)
    for (const word of [
      `json, text, ${formats.map(({ id }) => id).join(', ')}`,
      '--cases',
      'export',
    ]) {
      expect(output).toContain(word)
    }
  })

  it('and the version go to standard output', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, messages: '' })
    expect((await run(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
