import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { arabic, english, temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()

async function align(cases: unknown, ...words: readonly string[]) {
  const file = path.join(folder, 'cases.json')
  writeFileSync(file, typeof cases === 'string' ? cases : JSON.stringify(cases))
  const terminal = recordedTerminal()
  const code = await runCommandLine(['align', '--cases', file, ...words], terminal)
  return { code, output: terminal.output(), messages: terminal.messages() }
}

type Predictions = Readonly<Record<string, readonly (readonly [number[], number[], number])[]>>

const oneToOne = arabic.map((_unit, at) => [[at], [at]])

describe('muqabala align --cases', () => {
  it('prints beads by case, Arabic first, in the order of the file', async () => {
    const { code, output } = await align([
      { id: 'news-2', ar: arabic, en: english, gold: [], more: 1 },
      { id: '1', ar: arabic.slice(0, 2), en: english.slice(0, 2) },
      { id: '__proto__', ar: [], en: ['alone'] },
    ])
    expect(code).toBe(0)
    const predictions = JSON.parse(output) as Predictions
    expect(predictions['news-2']!.map(([ar, en]) => [ar, en])).toEqual(oneToOne)
    expect(predictions['1']).toHaveLength(2)
    expect(output.indexOf('"news-2"')).toBeLessThan(output.indexOf('"1"'))
    expect(output).toMatch(/"__proto__": \[\[\[\],\[0\],[\d.]+\]\]/)
    for (const [, , confidence] of predictions['news-2']!) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('writes a file where asked', async () => {
    const file = path.join(folder, 'predictions.json')
    const { code, output } = await align([{ id: 'a', ar: arabic, en: english }], '-o', file)
    expect({ code, output }).toEqual({ code: 0, output: '' })
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual(['a'])
  })

  it('prints an empty object for an empty list', async () => {
    const { code, output } = await align([])
    expect([code, JSON.parse(output)]).toEqual([0, {}])
  })

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['no list', {}, 'not a list'],
    ['a case without a side', [{ id: 'a', ar: [] }], 'item 1'],
    ['a unit that is no text', [{ id: 'a', ar: [1], en: [] }], 'item 1'],
    [
      'one id twice',
      [
        { id: 'a', ar: [], en: [] },
        { id: 'a', ar: [], en: [] },
      ],
      'the id a',
    ],
  ])('refuses %s', async (_case, cases, sentence) => {
    const { code, output, messages } = await align(cases)
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(messages).toContain('cases.json')
    expect(messages).toContain(sentence)
  })
})
