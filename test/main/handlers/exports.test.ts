import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src-core/formats/index'
import { sampleProject, stepOf } from '../project-file/random-steps'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'
import type { Desk } from './desk'

const root = temporaryFolder('exports')
let count = 0

interface OpenDesk {
  readonly desk: Desk
  readonly token: string
  /** An empty folder to write into. */
  readonly place: string
}

async function deskWithProject(): Promise<OpenDesk> {
  const folder = join(root, String((count += 1)))
  const place = join(folder, 'place')
  mkdirSync(place, { recursive: true })
  const desk = startDesk(folder)
  const created = await desk.handlers['project:create'](sampleProject(), 'Library')
  if (!created.ok || created.value === null) throw new Error(JSON.stringify(created))
  return { desk, token: created.value.token, place }
}

describe('exporting an article', () => {
  it('says where the file is, and shows it in its folder, and no other file', async () => {
    const { desk, token, place } = await deskWithProject()
    desk.answers.target = join(place, 'memory.tmx')
    const summary = await desk.handlers['article:export'](token, 'a1', { format: 'tmx' })
    if (!summary.ok || summary.value === null) throw new Error(JSON.stringify(summary))
    expect(summary.value.folder).toBe(place)
    await desk.handlers['file:show'](summary.value.token)
    await desk.handlers['file:show']('a token that nobody granted')
    expect(desk.asked.filter((question) => question.startsWith('show '))).toEqual([
      `show ${join(place, 'memory.tmx')}`,
    ])
  })

  it('writes every format, with the text as it is in the file now', async () => {
    const { desk, token, place } = await deskWithProject()
    const project = sampleProject()
    const sentence = project.articles[0]!.target[0]!
    const correction = {
      type: 'replace-sentences',
      article: 'a1',
      side: 'target',
      at: 0,
      remove: 1,
      insert: [{ ...sentence, text: 'The library has opened at last.' }],
    } as const
    const step = stepOf(project, correction, 1)
    await desk.handlers['project:write'](token, [{ type: 'put', index: 0, step }])
    const names: string[] = []
    for (const { id, extension } of formats) {
      desk.answers.target = join(place, `نص ${id}${extension}`)
      const summary = await desk.handlers['article:export'](token, 'a1', { format: id })
      if (!summary.ok || summary.value === null) throw new Error(JSON.stringify(summary))
      expect(summary.value.written).toBeGreaterThan(0)
      names.push(...summary.value.fileNames)
      const texts = summary.value.fileNames.map((name) => readFileSync(join(place, name), 'utf8'))
      const plain = texts.join('\n').replaceAll(/<del>.*?<\/del>|<[^>]*>/gs, '')
      const isArchive = texts[0]?.startsWith('PK') === true
      expect(isArchive || plain.includes('The library has opened at last.')).toBe(true)
    }
    expect(names).toEqual(expect.arrayContaining(['نص tmx.tmx', 'نص moses.ar', 'نص moses.en']))
    expect(readdirSync(place).toSorted()).toEqual(names.toSorted())
    expect(desk.asked).toContain(
      `Export as TMX 1.4: ${join(desk.documents, 'Muqabala', 'مكتبة الميناء.tmx')}`,
    )
    await desk.closeWindow()
  })

  it('gives a file its ending, and asks before it replaces what the user did not name', async () => {
    const { desk, token, place } = await deskWithProject()
    desk.answers.target = join(place, 'library')
    await desk.handlers['article:export'](token, 'a1', { format: 'tmx' })
    writeFileSync(join(place, 'pair.en'), 'precious')
    desk.answers.target = join(place, 'pair.ar')
    desk.answers.replacing = false
    expect(await desk.handlers['article:export'](token, 'a1', { format: 'moses' })).toEqual({
      ok: true,
      value: null,
    })
    expect(readdirSync(place).sort()).toEqual(['library.tmx', 'pair.en'])
    expect(readFileSync(join(place, 'pair.en'), 'utf8')).toBe('precious')
    desk.answers.replacing = true
    await desk.handlers['article:export'](token, 'a1', { format: 'moses' })
    expect(readFileSync(join(place, 'pair.en'), 'utf8')).not.toBe('precious')
    expect(desk.asked.filter((question) => question.startsWith('replace'))).toEqual([
      'replace pair.en',
      'replace pair.en',
    ])
    await desk.closeWindow()
  })

  it('writes nothing when it is cancelled or cannot be done', async () => {
    const { desk, token, place } = await deskWithProject()
    desk.answers.target = null
    expect(await desk.handlers['article:export'](token, 'a1', { format: 'tsv' })).toEqual({
      ok: true,
      value: null,
    })
    expect(desk.asked).toHaveLength(1)
    const problems: unknown[] = []
    for (const choice of [
      { format: 'papyrus' },
      { format: 'tmx', languages: { source: 'ar', target: 'ar' } },
    ]) {
      problems.push(await desk.handlers['article:export'](token, 'a1', choice))
    }
    // Found before anybody was asked where to write.
    expect(desk.asked).toHaveLength(1)
    writeFileSync(join(place, 'file'), '')
    desk.answers.target = join(place, 'file', 'library.tmx')
    problems.push(await desk.handlers['article:export'](token, 'a1', { format: 'tmx' }))
    expect(problems).toMatchObject(
      ['format-unknown', 'same-language', 'write-failed'].map((code) => ({ problem: { code } })),
    )
    expect(readdirSync(place)).toEqual(['file'])
    await desk.closeWindow()
  })

  it('is not done for a project that is not open, or an article that is not in it', async () => {
    const { desk, token } = await deskWithProject()
    const choice = { format: 'tmx' }
    await expect(desk.handlers['article:export']('guessed', 'a1', choice)).rejects.toThrow()
    await expect(desk.handlers['article:export'](token, 'a9', choice)).rejects.toThrow()
    await desk.closeWindow()
  })
})
