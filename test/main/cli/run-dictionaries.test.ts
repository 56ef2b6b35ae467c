import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AlignmentJson } from '../../../src-main/cli/alignment-json'
import { runCommandLine } from '../../../src-main/cli/run-command-line'
import { settingsFolder } from '../../../src-main/cli/settings-folder'
import { temporaryFolder } from './article-files'
import { recordedTerminal } from './recorded-terminal'

const folder = temporaryFolder()

function file(name: string, text: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}

const source = file('source.txt', 'وقف الزنبط أمام البيت.\n\nثم عاد إلى القرية.\n')
const target = file(
  'target.txt',
  'The quoll stood before the house.\n\nThen it went back to the village.\n',
)
const terms = file('terms.tsv', 'زنبط\tquoll\n')
const gone = path.join(folder, 'gone.tsv')

const settings = path.join(folder, 'settings')
mkdirSync(settings)
writeFileSync(
  path.join(settings, 'dictionaries.json'),
  JSON.stringify({ added: [terms, gone], switchedOff: [] }),
)
const environment = { MUQABALA_DICTD: '', MUQABALA_SETTINGS: settings }
const fromTerms = 'الزنبط ↔ quoll (terms.tsv)'

async function align(...words: readonly string[]) {
  const terminal = recordedTerminal([], { environment })
  const code = await runCommandLine(['align', ...words], terminal)
  const output = terminal.output()
  const reasons =
    code === 0 && output.startsWith('{"source"')
      ? (JSON.parse(output) as AlignmentJson).beads.flatMap((bead) => bead.reasons)
      : []
  return { code, output, reasons, messages: terminal.messages() }
}

describe('muqabala align with dictionaries', () => {
  it('uses those that are named, and says in a reason which one it was', async () => {
    const { code, reasons, messages } = await align(source, target, '--dictionary', terms)
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    expect(reasons).toContain(fromTerms)
  })

  it('uses those of the app when none is named, and passes over one that is gone with a message', async () => {
    const { code, reasons, messages } = await align(source, target)
    expect(code).toBe(0)
    expect(reasons).toContain(fromTerms)
    expect(messages).toContain('gone.tsv')
  })

  it('uses none when it is told so', async () => {
    const { reasons, messages } = await align(source, target, '--no-dictionaries')
    expect(messages).toBe('')
    expect(reasons.join()).not.toContain('terms.tsv')
  })

  it('refuses one that is named and cannot be read, and overwrites none', async () => {
    const missing = await align(source, target, '--dictionary', gone)
    expect(missing).toMatchObject({ code: 1, output: '' })
    expect(missing.messages).toContain('gone.tsv')
    const overwritten = await align(source, target, '--dictionary', terms, '-o', terms)
    expect(overwritten.code).toBe(2)
  })

  it('gives the same figures for cases on every computer', async () => {
    const units = { ar: ['وقف الزنبط.', 'ثم عاد.'], en: ['The quoll stood.', 'Then it went back.'] }
    const cases = file('cases.json', JSON.stringify([{ id: 'a', ...units }]))
    const here = await align('--cases', cases)
    const bare = await align('--cases', cases, '--no-dictionaries')
    expect(here).toEqual(bare)
    const named = await align('--cases', cases, '--dictionary', terms)
    expect(named).toMatchObject({ code: 0, messages: '' })
  })
})

describe('the folder of the settings', () => {
  it('is where Electron has it', () => {
    const home = { HOME: '/home/noor' }
    expect(settingsFolder(home, 'linux')).toBe('/home/noor/.config/Muqabala')
    expect(settingsFolder({ ...home, XDG_CONFIG_HOME: '/c' }, 'linux')).toBe('/c/Muqabala')
    expect(settingsFolder(home, 'darwin')).toBe('/home/noor/Library/Application Support/Muqabala')
    expect(settingsFolder({ ...home, APPDATA: '/roaming' }, 'win32')).toBe('/roaming/Muqabala')
  })
})
