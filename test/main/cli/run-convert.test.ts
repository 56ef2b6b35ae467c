import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()
const tmx = 'test/fixtures/formats/tmx/01-reviewed.tmx'

async function run(...words: readonly string[]) {
  const terminal = recordedTerminal()
  const code = await runCommandLine(['convert', ...words], terminal)
  return { code, output: terminal.output(), messages: terminal.messages() }
}

describe('muqabala convert IN OUT', () => {
  it('writes a bitext in the format that the name of the file says', async () => {
    const file = path.join(folder, 'news.csv')
    expect(await run(tmx, file)).toMatchObject({ code: 0, output: '' })
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(5)
  })

  it('prints what --to names', async () => {
    const { output } = await run(tmx, '--to', 'tsv', '--status', 'approved')
    expect(output.split('\n').slice(0, -1)).toHaveLength(2)
  })

  it('refuses a text that is not aligned', async () => {
    const page = path.join(folder, 'page.txt')
    writeFileSync(page, 'افتتحت البلدية مكتبة الميناء.\n\nThe town opened the harbour library.\n')
    const { code, messages } = await run(page, path.join(folder, 'page.tmx'))
    expect({ code, isTold: messages.includes('not aligned yet') }).toEqual({
      code: 1,
      isTold: true,
    })
  })

  it('wants to know what to write', async () => {
    expect(await run(tmx)).toMatchObject({ code: 2, output: '' })
    expect(await run(tmx, tmx)).toMatchObject({ code: 2, output: '' })
  })
})
