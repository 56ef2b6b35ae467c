import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AlignmentJson } from '../../../src-main/cli/alignment-json'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { arabic, english, temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()
const record = (values: object) => `${JSON.stringify(values)}\n`
const lists = { source: arabic, target: english }
const texts = { source: arabic.join('\n\n'), target: english.join('\n\n') }

interface BatchResult extends Partial<AlignmentJson> {
  readonly id?: unknown
  readonly line?: number
  readonly error?: { readonly code: string; readonly message: string }
}

async function align(input: readonly (string | Uint8Array)[], ...words: readonly string[]) {
  const terminal = recordedTerminal(input)
  const code = await runCommandLine(['align', '--batch', ...words], terminal)
  const lines = terminal.output().split('\n').slice(0, -1)
  const results = lines.map((line) => JSON.parse(line) as BatchResult)
  return { code, results, messages: terminal.messages() }
}

describe('muqabala align --batch', () => {
  it('takes lists of units as they are', async () => {
    const { code, results } = await align([record({ id: 'a', ...lists })])
    expect(code).toBe(0)
    const [{ id, source, target, beads }] = results as [BatchResult & AlignmentJson]
    expect([id, source.units, target.units]).toEqual(['a', arabic, english])
    expect([source.language, target.language]).toEqual(['ar', 'en'])
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
      arabic.map((_unit, at) => [[at], [at]]),
    )
  })

  it('cuts texts into sentences, or paragraphs where asked', async () => {
    const { results: sentences } = await align([record(texts)])
    expect(sentences[0]?.source?.units).toHaveLength(5)
    const { results: paragraphs } = await align([record(texts)], '--level', 'paragraph')
    expect(paragraphs[0]?.source?.units).toEqual(arabic)
  })

  it('uses the languages that a record names', async () => {
    const languages = { source: 'ar-LB', target: 'en-GB' }
    const { results } = await align([
      record({ ...lists, languages }),
      record({ ...texts, languages }),
    ])
    expect(results.map(({ source, target }) => [source?.language, target?.language])).toEqual([
      ['ar-LB', 'en-GB'],
      ['ar-LB', 'en-GB'],
    ])
  })

  it('gives one result for each line, in order, bad lines included', async () => {
    const input = [
      record({ id: 1, ...lists }),
      'not json\n',
      '[]\n',
      '\n',
      record({ id: 'x', source: 5, target: 'text' }),
      record({ id: 'y', source: ['نص'], target: ['text', null] }),
      record({ id: 'z', ...texts, languages: { source: 'ar' } }),
      record({ id: 'same', source: texts.source, target: texts.source }),
      record({ id: 'empty', source: '', target: texts.target }),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      JSON.stringify({ id: { own: true }, ...lists }),
    ]
    const { code, results, messages } = await align(input)
    expect(code).toBe(0)
    expect(results.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      [1, undefined, undefined],
      [undefined, 2, 'record-malformed'],
      [undefined, 3, 'record-malformed'],
      [undefined, 4, 'record-malformed'],
      ['x', 5, 'record-malformed'],
      ['y', 6, 'record-malformed'],
      ['z', 7, 'record-malformed'],
      ['same', 8, 'same-language'],
      ['empty', 9, 'file-empty'],
      [undefined, 10, 'record-malformed'],
      [{ own: true }, undefined, undefined],
    ])
    expect(results[4]?.error?.message).toContain('the field source')
    expect(messages).toContain('9 lines could not be aligned')
  })

  it('reads the next record only when the last result is taken', async () => {
    const steps: string[] = []
    async function* input() {
      for (const id of ['a', 'b', 'c']) {
        steps.push(`read ${id}`)
        yield await Promise.resolve(Buffer.from(record({ id, ...lists })))
      }
    }
    const terminal = recordedTerminal([], {
      input: input(),
      inputIsTerminal: false,
      write: async (line) => {
        steps.push(`wrote ${String(line).slice(7, 8)}`)
        await new Promise((resolve) => setImmediate(resolve))
      },
    })
    expect(await runCommandLine(['align'], terminal)).toBe(0)
    expect(steps).toEqual(['read a', 'wrote a', 'read b', 'wrote b', 'read c', 'wrote c'])
  })

  it('writes a file that appears only when all is done', async () => {
    const file = path.join(folder, 'results.jsonl')
    async function* input() {
      yield Buffer.from(record({ id: 'a', ...lists }))
      expect(existsSync(file)).toBe(false)
      yield await Promise.resolve(Buffer.from(record({ id: 'b', ...lists })))
    }
    const terminal = recordedTerminal([], { input: input() })
    expect(await runCommandLine(['align', '--batch', '-o', file], terminal)).toBe(0)
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
    expect(readdirSync(folder)).toEqual(['results.jsonl'])
  })

  it('leaves no file when the input breaks off', async () => {
    async function* input() {
      yield Buffer.from(record({ id: 'a', ...lists }))
      await Promise.resolve()
      throw new Error('The pipe is gone.')
    }
    const terminal = recordedTerminal([], { input: input() })
    const file = path.join(folder, 'broken.jsonl')
    expect(await runCommandLine(['align', '--batch', '-o', file], terminal)).toBe(1)
    expect(terminal.messages()).toContain('The pipe is gone.')
    expect(readdirSync(folder)).not.toContain('broken.jsonl')
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })
})
