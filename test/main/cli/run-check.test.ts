import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src-core/project/model'
import type { FindingsJson } from '../../../src-main/cli/findings-json'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { articleOf } from '../../support/project-of'
import { temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()

function project(name: string, ...articles: readonly Article[]): string {
  const file = path.join(folder, `${name}.muqabala`)
  expect(createProjectFile(file, { id: name, articles })).toEqual({ ok: true, value: true })
  return file
}

async function run(...words: readonly string[]) {
  const terminal = recordedTerminal()
  const code = await runCommandLine(['check', ...words], terminal)
  return { code, output: terminal.output(), messages: terminal.messages() }
}

const article = articleOf(
  'وصلت العبّارة, ولم يغضب أحد /|The the ferry came /|0.9',
  'ب ج|',
  '|Decided|approved',
)

describe('muqabala check', () => {
  it('prints the findings of a project as JSON, with what was decided', async () => {
    const { code, output } = await run(project('one', article), '--to', 'json')
    expect(code).toBe(0)
    const { beads, languages, findings } = JSON.parse(output) as FindingsJson
    expect([beads, languages]).toEqual([3, { source: 'ar', target: 'en' }])
    expect(findings.map(({ bead, check, decision }) => [bead, check, decision])).toEqual([
      [0, 'repeated-word', null],
      [0, 'arabic-punctuation', null],
      [1, 'unaligned', null],
      [2, 'unaligned', 'acceptable'],
    ])
    expect(findings[0]).toEqual({
      check: 'repeated-word',
      severity: 'warning',
      bead: 0,
      source: 'وصلت العبّارة, ولم يغضب أحد',
      target: 'The the ferry came',
      spans: [{ side: 'target', start: 0, end: 7 }],
      message: '“The the” repeats a word',
      decision: null,
    })
  })

  it('tells a person what is open, and how much was decided', async () => {
    const { code, output } = await run(project('two', article), '--to', 'text')
    expect(code).toBe(0)
    expect(output).toContain('Bead 1: “The the” repeats a word (warning)\n    The the ferry came')
    expect(output).not.toContain('Decided\n')
    expect(output).toMatch(/\n\n3 findings, 1 decided before\n$/u)
  })

  it('aligns two texts and finds the number that the translation gets wrong', async () => {
    const [source, target] = ['source.ar.txt', 'target.en.txt'].map((name) =>
      path.join(folder, name),
    )
    writeFileSync(source!, 'في الميناء القديم ٣٤ قاربًا وسفينة.\n\nلم يغضب أحد من الركاب.\n')
    writeFileSync(target!, 'The old port has 43 boats and a ship.\n\nNo passenger was angry.\n')
    const { code, output } = await run(source!, target!, '--to', 'json', '--no-dictionaries')
    expect(code).toBe(0)
    const { findings } = JSON.parse(output) as FindingsJson
    const facts = findings.filter(({ check }) => check === 'facts')
    expect(facts.map(({ message }) => message)).toEqual([
      'Number “٣٤” only in the source',
      'Number “43” only in the translation',
    ])
  })

  it('asks which article when there are several, and refuses formats and files that make no sense', async () => {
    const two = project('three', article, { ...article, id: 'other' })
    expect((await run(two)).messages).toContain('2 articles')
    expect((await run(two, '--article', '2', '--to', 'json')).code).toBe(0)
    expect((await run(two, '--to', 'tmx')).code).toBe(2)
    expect((await run()).code).toBe(2)
    expect((await run(path.join(folder, 'missing.txt'))).code).toBe(1)
  })
})
