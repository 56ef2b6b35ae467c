import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src-main/cli/read-lines'
import { recordedTerminal } from './recorded-terminal'

async function linesOf(parts: readonly string[], limit = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const line of readLines(recordedTerminal(parts).input, limit)) {
    lines.push(line === null ? null : Buffer.from(line).toString())
  }
  return lines
}

describe('readLines()', () => {
  it('finds the lines wherever the chunks are cut', async () => {
    const text = 'first\n\nثالث\r\nlast'
    const expected = ['first', '', 'ثالث\r', 'last']
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]))
    expect(await linesOf([text])).toEqual(expected)
    const lines: string[] = []
    for await (const line of readLines(recordedTerminal(bytes).input, 100)) {
      lines.push(Buffer.from(line ?? []).toString())
    }
    expect(lines).toEqual(expected)
  })

  it('gives nothing for what follows the last line end when that is empty', async () => {
    expect(await linesOf(['a\n'])).toEqual(['a'])
    expect(await linesOf(['\n'])).toEqual([''])
    expect(await linesOf([])).toEqual([])
  })

  it('gives null for a line over the limit, and the lines after it', async () => {
    expect(await linesOf(['12345\n123', '456\n12345'], 5)).toEqual(['12345', null, '12345'])
    expect(await linesOf(['123456'], 5)).toEqual([null])
  })
})
