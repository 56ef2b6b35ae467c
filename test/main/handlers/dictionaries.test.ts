import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src-core/errors'
import type { DictionaryInfo } from '../../../src-core/ipc/dictionaries'
import { approvedBeads } from '../../../src-core/project/model'
import { approvedProject } from '../../support/approved-project'
import { dictdFiles } from '../../support/dictd-files'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'

const root = temporaryFolder('dictionaries')
let count = 0

/** A folder for settings, with one dictionary installed beside it. */
function newFolder(): string {
  const folder = join(root, String((count += 1)))
  mkdirSync(join(folder, 'dictd'), { recursive: true })
  const { index, definitions } = dictdFiles([['ميناء', 'ميناء\nharbour\n']])
  writeFileSync(join(folder, 'dictd', 'freedict-ara-eng.index'), index)
  writeFileSync(join(folder, 'dictd', 'freedict-ara-eng.dict.dz'), gzipSync(definitions))
  return folder
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function tokenOf(list: readonly DictionaryInfo[], name: string): string {
  return list.find((each) => each.name === name)?.token ?? ''
}

describe('the list of dictionaries', () => {
  it('begins with what was learned and what is installed', async () => {
    const desk = startDesk(newFolder())
    expect(valueOf(await desk.handlers['dictionary:list']())).toMatchObject([
      { name: approvedBeads, origin: 'learned', entries: 0, isEnabled: true },
      {
        name: 'freedict-ara-eng',
        origin: 'found',
        format: 'dictd',
        direction: ['ar', 'en'],
        entries: 1,
        isEnabled: true,
        problem: null,
      },
    ])
  })

  it('takes files that the user chooses, says what is wrong with the others, and tells no path', async () => {
    const folder = newFolder()
    const desk = startDesk(folder)
    const terms = join(folder, 'terms.tsv')
    writeFileSync(terms, 'stall\tمنصة\nunion\tنقابة\n')
    const note = join(folder, 'note.txt')
    writeFileSync(note, 'only a note')
    desk.answers.dictionaries = [terms, note, terms]
    const added = valueOf(await desk.handlers['dictionary:add']())
    expect(added?.problems).toEqual([{ code: 'dictionary-unknown', values: { name: 'note.txt' } }])
    expect(added?.list[2]).toMatchObject({
      name: 'terms.tsv',
      origin: 'added',
      direction: ['en', 'ar'],
      entries: 2,
    })
    expect(added?.list).toHaveLength(3)
    expect(JSON.stringify(added)).not.toContain(folder)
    desk.answers.dictionaries = []
    expect(await desk.handlers['dictionary:add']()).toEqual({ ok: true, value: null })
    const again = valueOf(await startDesk(folder).handlers['dictionary:list']())
    expect(again.map(({ name }) => name)).toEqual([approvedBeads, 'freedict-ara-eng', 'terms.tsv'])
  })

  it('lets each be switched off, and those that were added be removed; files stay', async () => {
    const folder = newFolder()
    const { handlers, answers } = startDesk(folder)
    const terms = join(folder, 'terms.tsv')
    writeFileSync(terms, 'منصة\tstall\n')
    answers.dictionaries = [terms]
    const list = valueOf(await handlers['dictionary:add']())?.list ?? []
    const off = await handlers['dictionary:set-enabled'](tokenOf(list, 'freedict-ara-eng'), false)
    expect(valueOf(off)[1]?.isEnabled).toBe(false)
    const texts = valueOf(await handlers['dictionary:read'](null, true))
    expect(texts.dictionaries).toEqual([{ name: 'terms.tsv', text: 'منصة\tstall' }])
    const without = valueOf(await handlers['dictionary:remove'](tokenOf(list, 'terms.tsv')))
    expect(without.map(({ name }) => name)).toEqual([approvedBeads, 'freedict-ara-eng'])
    expect(readFileSync(terms, 'utf8')).toBe('منصة\tstall\n')
    await expect(handlers['dictionary:remove']('/etc/passwd')).rejects.toThrow('no such dictionary')
  })

  it('goes on without a dictionary that is gone or broken, and says so', async () => {
    const folder = newFolder()
    const { handlers, answers } = startDesk(folder)
    const terms = join(folder, 'terms.tsv')
    writeFileSync(terms, 'منصة\tstall\n')
    answers.dictionaries = [terms]
    await handlers['dictionary:add']()
    rmSync(terms)
    writeFileSync(join(folder, 'dictd', 'freedict-ara-eng.dict.dz'), 'broken')
    const texts = valueOf(await handlers['dictionary:read'](null, true))
    expect(texts.dictionaries).toEqual([])
    expect(texts.problems).toEqual([
      { code: 'dictionary-damaged', values: { name: 'freedict-ara-eng' } },
      { code: 'file-missing', values: expect.objectContaining({ name: 'terms.tsv' }) as object },
    ])
    const list = valueOf(await handlers['dictionary:list']())
    expect(list.map(({ problem }) => problem?.code)).toEqual([
      undefined,
      'dictionary-damaged',
      'file-missing',
    ])
  })

  it('hands texts out once, and again only when something has changed', async () => {
    const folder = newFolder()
    const { handlers, answers } = startDesk(folder)
    const first = valueOf(await handlers['dictionary:read'](null, true))
    expect(first.dictionaries).toEqual([{ name: 'freedict-ara-eng', text: 'ميناء\tharbour' }])
    const { revision } = first
    expect(valueOf(await handlers['dictionary:read'](revision, true))).toEqual({
      revision,
      dictionaries: null,
      problems: [],
    })
    writeFileSync(join(folder, 'terms.tsv'), 'منصة\tstall\n')
    answers.dictionaries = [join(folder, 'terms.tsv')]
    await handlers['dictionary:add']()
    expect(valueOf(await handlers['dictionary:read'](revision, true)).dictionaries).toHaveLength(2)
  })
})

describe('approved beads', () => {
  it('teach the next alignment, also while their project is open, until they are cleared', async () => {
    const desk = startDesk(newFolder())
    const { handlers } = desk
    const created = valueOf(await handlers['project:create'](approvedProject('one'), 'Quolls'))
    const asTheyWere = valueOf(await handlers['dictionary:read'](null, false))
    expect(asTheyWere.dictionaries?.map(({ name }) => name)).not.toContain(approvedBeads)
    const texts = valueOf(await handlers['dictionary:read'](null, true))
    expect(texts.dictionaries).toContainEqual({ name: approvedBeads, text: 'الزنبط\tquoll\t0.63' })
    await handlers['project:close'](created?.token ?? '')
    const list = valueOf(await handlers['dictionary:list']())
    expect(list[0]?.entries).toBe(1)
    const cleared = valueOf(await handlers['dictionary:remove'](list[0]?.token ?? ''))
    expect(cleared[0]?.entries).toBe(0)
    await desk.closeWindow()
  })

  it('teach nothing while that is switched off', async () => {
    const desk = startDesk(newFolder())
    const { handlers } = desk
    const [learned] = valueOf(await handlers['dictionary:list']())
    await handlers['dictionary:set-enabled'](learned?.token ?? '', false)
    const created = valueOf(await handlers['project:create'](approvedProject('one'), 'Quolls'))
    await handlers['project:close'](created?.token ?? '')
    expect(valueOf(await handlers['dictionary:list']())[0]?.entries).toBe(0)
    await desk.closeWindow()
  })
})
