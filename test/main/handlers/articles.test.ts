import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'

const folder = temporaryFolder('articles')
const { handlers, answers, applied } = startDesk(folder)

const arabic = 'افتتحت المكتبة أبوابها صباح الأحد.\n\nحضر أهل الحي جميعًا ومعهم أولادهم.'
const english =
  'The library opened on Sunday morning.\n\nAll the neighbours came with their children.'

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('loading an article', () => {
  it('reads a pair of files, or one page', async () => {
    answers.article = [file('a.txt', arabic), file('b.txt', english)]
    expect(await handlers['article:choose']()).toMatchObject({
      value: {
        files: [{ name: 'a.txt' }, { name: 'b.txt' }],
        proposal: { languages: { source: 'ar', target: 'en' }, blocks: { length: 4 } },
      },
    })
    answers.article = [file('page.txt', `${english}\n\n${arabic}`)]
    expect(await handlers['article:choose']()).toMatchObject({
      value: { files: [{ name: 'page.txt' }] },
    })
    expect(await handlers['article:read-text'](`${english}\n\n${arabic}`)).toMatchObject({
      value: {
        files: [{ name: 'the pasted text', token: null }],
        proposal: { blocks: { length: 4 } },
      },
    })
  })

  it('reads a file again in the encoding that a person chose', async () => {
    answers.article = [file('a.txt', arabic), file('b.txt', english)]
    const loaded = await handlers['article:choose']()
    if (!loaded.ok || loaded.value === null || loaded.value.type === 'several') {
      throw new Error('not loaded')
    }
    const [first, second] = loaded.value.files.map(({ token }) => token ?? '')
    const again = await handlers['article:read-again']([
      { token: first!, encoding: null },
      { token: second!, encoding: 'windows-1252' },
    ])
    expect(again).toMatchObject({
      value: { files: [{ encoding: 'utf-8' }, { encoding: 'windows-1252' }] },
    })
    await expect(handlers['article:read-again']([{ token: 'x', encoding: null }])).rejects.toThrow()
  })

  it('says what is wrong with what it was given', async () => {
    const chosen: readonly (readonly [readonly string[], string])[] = [
      [[join(folder, 'missing.txt')], 'file-missing'],
      [[file('empty.txt', ' \n')], 'file-empty'],
      [[file('english.txt', english)], 'one-language-only'],
      [[file('one.txt', english), file('two.txt', `${english}${english}`)], 'same-language'],
      [[file('a.txt', english), file('b.txt', english)], 'same-file'],
      [[file('binary.txt', '\0\0\0'), file('c.txt', english)], 'file-binary'],
      [['1', '2', '3'].map((name) => file(name, english)), 'too-many-files'],
    ]
    for (const [paths, code] of chosen) {
      answers.article = paths
      expect(await handlers['article:choose']()).toMatchObject({ ok: false, problem: { code } })
    }
    answers.article = []
    expect(await handlers['article:choose']()).toEqual({ ok: true, value: null })
    expect(await handlers['article:read-text']('')).toMatchObject({
      problem: { code: 'file-empty', values: { name: 'the pasted text' } },
    })
    expect(await handlers['article:read-text']('x'.repeat(33 * 1024 * 1024))).toMatchObject({
      problem: { code: 'file-too-large', values: { limit: 32 } },
    })
  })

  it('has a sample that splits into two sides', async () => {
    const sample = await handlers['article:read-sample']()
    if (!sample.ok) throw new Error(sample.problem.code)
    if (sample.value.type !== 'page') throw new Error(sample.value.type)
    const { blocks } = sample.value.proposal
    for (const side of ['source', 'target']) {
      expect(blocks.filter((block) => block.side === side).length).toBeGreaterThan(8)
    }
  })
})

describe('settings', () => {
  it('are applied at once, and the words of the main process follow', async () => {
    const next = { ...(await handlers['settings:read']()), interfaceLanguage: 'ar' } as const
    expect(await handlers['settings:write'](next)).toEqual({ ok: true, value: null })
    expect(await handlers['settings:read']()).toEqual(next)
    expect(applied).toEqual([next])
    expect(await handlers['article:read-text']('')).toMatchObject({
      problem: { values: { name: 'النص الملصق' } },
    })
  })
})
