import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageDescription from '../../../package.json'
import type { AlignmentJson } from '../../../src-main/cli/alignment-json'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { reviewedArticle } from '../../core/formats/reviewed-article'
import { written } from '../../core/return/returned-of'
import { hostileArchives } from '../../support/hostile-archives'
import { hostilePdfs } from '../../support/hostile-pdfs'
import { hostileBitexts, hostileDocuments } from '../../support/hostile-texts'
import { buildCommandLine } from '../../support/build-command-line'
import { arabic, english, temporaryFolder, writeArticle } from './article-files'
import { noDictionaries } from './recorded-terminal'

const folder = temporaryFolder()
const { source, target } = writeArticle(folder)
let program = ''

beforeAll(async () => {
  program = await buildCommandLine()
}, 60_000)

afterAll(() => {
  rmSync(path.dirname(program), { recursive: true, force: true })
})

interface Input {
  readonly words: readonly string[]
  readonly nodeOptions?: readonly string[]
  readonly input?: Iterable<string>
  /** Closes its standard output after so many bytes, as `head -c` does. */
  readonly readBytes?: number
}

async function run({ words, nodeOptions = [], input = [], readBytes = Infinity }: Input) {
  const child = spawn(process.execPath, [...nodeOptions, program, ...words], {
    env: { ...noDictionaries, PATH: process.env['PATH'], LANG: 'C' },
  })
  let output = ''
  let messages = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part
    if (output.length >= readBytes) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    messages += part
  })
  const closed = once(child, 'close')
  // A program that has gone takes no more input.
  child.stdin.on('error', () => undefined)
  for (const part of input) {
    if (child.exitCode !== null) break
    if (!child.stdin.write(part)) await once(child.stdin, 'drain').catch(() => closed)
  }
  child.stdin.end()
  const [code] = (await closed) as [number | null]
  return { code, output, messages }
}

describe('the built program', () => {
  it('aligns two files on plain Node, and prints JSON into a pipe', async () => {
    const { code, output, messages } = await run({ words: ['align', source, target] })
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    const { beads } = JSON.parse(output) as AlignmentJson
    expect(beads.length).toBeGreaterThanOrEqual(arabic.length)
  })

  it('knows the version of its package', async () => {
    const { output } = await run({ words: ['--version'] })
    expect(output).toBe(`${packageDescription.version}\n`)
  })

  it('exports a project', async () => {
    const file = path.join(folder, 'project.muqabala')
    createProjectFile(file, { id: 'project', articles: [reviewedArticle] })
    const { code, output } = await run({ words: ['export', file, '--to', 'tsv'] })
    expect(code).toBe(0)
    expect(output).toContain('The applause was long.')
  })

  it('takes in a file that came back, and says so by its exit code', async () => {
    const file = path.join(folder, 'returned.muqabala')
    createProjectFile(file, { id: 'returned', articles: [reviewedArticle] })
    const back = path.join(folder, 'back.xlf')
    const xliff = new TextDecoder().decode(written('xliff-1.2', reviewedArticle))
    writeFileSync(back, xliff.replace('The guests applauded.', 'The visitors applauded.'))
    const first = await run({ words: ['return', file, back, '--to', 'text'] })
    expect(first).toMatchObject({ code: 0, messages: '' })
    expect(first.output).toContain('1 thing taken in.')
    const { output } = await run({ words: ['export', file, '--to', 'tsv'] })
    expect(output).toContain('The visitors applauded.')
    expect(await run({ words: ['return', file, source] })).toMatchObject({ code: 1, output: '' })
    const arabicMessage = await run({ words: ['return', file, '--language', 'ar'] })
    expect(arabicMessage).toMatchObject({ code: 2, output: '' })
    expect(arabicMessage.messages).toContain('اذكر ملف المشروع')
  })

  it('tells bad input and a wrong command line apart by its exit code', async () => {
    expect(await run({ words: ['align', 'none.txt', target] })).toMatchObject({
      code: 1,
      output: '',
    })
    expect(await run({ words: ['align', '--to'] })).toMatchObject({ code: 2, output: '' })
  })

  it.each([
    ...hostileArchives.filter(({ what }) => what.startsWith('a bomb')),
    ...hostileBitexts.filter(({ what }) => what === 'entities that grow').slice(0, 1),
    ...hostileDocuments.filter(({ what }) => what === 'tables in tables'),
    ...hostilePdfs.filter(({ what }) => /double|holds itself/.test(what)),
  ])(
    'refuses $what in $name with one sentence, in little memory',
    { timeout: 120_000 },
    async ({ what, name, make }) => {
      const file = path.join(folder, `${what.replaceAll(' ', '-')}-${name}`)
      writeFileSync(file, make())
      const { code, output, messages } = await run({
        words: ['align', file],
        nodeOptions: ['--max-old-space-size=256'],
      })
      expect({ code, output }).toEqual({ code: 1, output: '' })
      expect(messages).toMatch(/^[^\n]{10,300}[.)]\n$/)
      expect(messages).not.toMatch(/Error:|Warning:|\bat \S+:\d+/)
    },
  )

  it('stops quietly when its reader has seen enough', async () => {
    const record = `${JSON.stringify({ source: arabic, target: english })}\n`
    const { code, messages } = await run({
      words: ['align', '--batch'],
      input: Array.from({ length: 200 }, () => record),
      readBytes: 10,
    })
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
  })

  it('aligns a stream in constant memory', async () => {
    const megabyte = `${'x'.repeat(1_000_000)}\n`
    function* input() {
      for (let line = 0; line < 150; line += 1) yield megabyte
      yield JSON.stringify({ id: 'last', source: arabic, target: english })
    }
    const { code, output } = await run({
      words: ['align'],
      nodeOptions: ['--max-old-space-size=64', '--max-semi-space-size=2'],
      input: input(),
    })
    expect(code).toBe(0)
    const lines = output.trimEnd().split('\n')
    expect(lines).toHaveLength(151)
    expect(JSON.parse(lines[149]!)).toMatchObject({
      line: 150,
      error: { code: 'record-malformed' },
    })
    expect(JSON.parse(lines[150]!)).toMatchObject({ id: 'last' })
  })
})
