import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src-core/project/model'
import type { AlignmentJson } from '../../../src-main/cli/alignment-json'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import { reviewedArticle } from '../../core/formats/reviewed-article'
import { temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()

function project(name: string, articles: readonly Article[]): string {
  const file = path.join(folder, `${name}.muqabala`)
  const created = createProjectFile(file, { id: name, articles })
  expect(created).toEqual({ ok: true, value: true })
  return file
}

async function run(...words: readonly string[]) {
  const terminal = recordedTerminal()
  const code = await runCommandLine(['export', ...words], terminal)
  return { code, output: terminal.output(), messages: terminal.messages() }
}

const one = project('one', [reviewedArticle])
const two = project('two', [
  reviewedArticle,
  { ...reviewedArticle, id: 'article-2', title: 'Second', beads: [], source: [], target: [] },
])

describe('muqabala export PROJECT', () => {
  it('writes the corrected text, and says what was left out', async () => {
    const { code, output, messages } = await run(one, '--to', 'tmx')
    expect(code).toBe(0)
    const fixture = readFileSync('test/fixtures/formats/tmx/01-reviewed.tmx', 'utf8')
    const body = (document: string) => document.slice(document.indexOf('<body>'))
    expect(body(output)).toBe(body(fixture))
    expect(messages).toBe('Left out: 1 omission, 1 addition, 1 unit of furniture.\n')
  })

  it('prints the alignment as JSON, without a confidence where a person aligned', async () => {
    const { output } = await run(one)
    const { beads } = JSON.parse(output) as AlignmentJson
    expect(beads.map(({ confidence }) => confidence)).toEqual([0.9877, 0.75, 0.5, 0.5, 0.5, null])
    expect(beads[0]?.reasons).toEqual(['\u0663 \u2194 3', 'length 1.1\u00D7'])
  })

  it('keeps archives from the terminal, but not from a pipe', async () => {
    const terminal = recordedTerminal([], { outputIsTerminal: true })
    expect(await runCommandLine(['export', one, '--to', 'docx'], terminal)).toBe(2)
    expect(terminal.output()).toBe('')
    expect(terminal.messages()).toContain('no text for a terminal')
    expect((await run(one, '--to', 'xlsx')).output.startsWith('PK')).toBe(true)
  })

  it('writes the three files of InterText under the name they know each other by', async () => {
    const stem = path.join(temporaryFolder(), 'trio')
    expect(await run(one, '--to', 'intertext', '-o', stem)).toMatchObject({ code: 0 })
    const links = readFileSync(`${stem}.ar.en.alignment.xml`, 'utf8')
    expect(links).toContain('toDoc="trio.en.xml" fromDoc="trio.ar.xml"')
    expect(readFileSync(`${stem}.en.xml`, 'utf8')).toContain('xml:lang="en"')
  })

  it('writes a report on all articles, of whatever languages', async () => {
    const { code, output } = await run(two, '--article', 'all', '--to', 'report')
    expect(code).toBe(0)
    expect(output).toContain('Review of 2 articles')
  })

  it('shows in a terminal what was approved and queried', async () => {
    const { output } = await run(one, '--to', 'text')
    expect(output).toContain('99%\u2713')
    expect(output).toContain('50%?')
  })

  it('asks which article when there are several', async () => {
    const { code, output, messages } = await run(two)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(messages).toContain('2 articles')
    expect(messages).toContain('2 \u2068Second\u2069')
    expect((await run(two, '--article', '1', '--to', 'jsonl')).output.split('\n')).toHaveLength(7)
    expect((await run(two, '--article', '3')).messages).toContain('no article 3')
  })

  it('refuses what is no project, and what another program holds', async () => {
    const text = path.join(folder, 'text.muqabala')
    writeFileSync(text, 'no project')
    expect(await run(text)).toMatchObject({ code: 1, output: '' })
    expect((await run(text)).messages).toContain('is not a Muqabala project')
    const opened = openProjectFile(one)
    expect(opened.ok).toBe(true)
    expect(await run(one)).toMatchObject({ code: 1, output: '' })
    expect((await run(one)).messages).toContain('already open')
    if (opened.ok) opened.value.close()
  })

  it('changes nothing in the project or beside it', async () => {
    const before = readFileSync(two)
    await run(two, '--article', '1')
    expect(readFileSync(two)).toEqual(before)
    expect(readdirSync(folder).toSorted()).toEqual([
      'one.muqabala',
      'text.muqabala',
      'two.muqabala',
    ])
    expect((await run(two, '--article', '1', '-o', two)).code).toBe(2)
    expect(readFileSync(two)).toEqual(before)
  })
})
