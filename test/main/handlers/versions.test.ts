import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { articleOf } from '../../support/project-of'
import { temporaryFolder } from '../temporary-folder'
import { startDesk } from './desk'

const folder = temporaryFolder('versions')
const { handlers, answers } = startDesk(folder)

describe('choosing another version of a translation', () => {
  it('reads the texts of a file, whatever its languages, without blank lines', async () => {
    answers.version = join(folder, 'v2.txt')
    writeFileSync(answers.version, 'وصلت العبّارة.\n\nThe ferry came late.\nNobody was angry.\n')
    expect(await handlers['version:choose']()).toEqual({
      ok: true,
      value: {
        name: 'v2.txt',
        candidates: [['وصلت العبّارة.', 'The ferry came late.', 'Nobody was angry.']],
      },
    })
  })

  it('reads the units of a bitext, and of each article of a project', async () => {
    answers.version = join(folder, 'v2.tsv')
    writeFileSync(answers.version, 'ar\ten\nوصلت العبّارة.\tThe ferry came late.\n')
    expect(await handlers['version:choose']()).toMatchObject({
      value: { candidates: [['وصلت العبّارة.', 'The ferry came late.']] },
    })
    answers.version = join(folder, 'theirs.muqabala')
    const articles = [articleOf('أ|a'), { ...articleOf('ب|b c'), id: 'other' }]
    createProjectFile(answers.version, { id: 'theirs', articles })
    expect(await handlers['version:choose']()).toMatchObject({
      value: { name: 'theirs.muqabala', candidates: [['a'], ['b', 'c']] },
    })
  })

  it('says why a file cannot be read, and nothing when nobody chose one', async () => {
    answers.version = join(folder, 'missing.docx')
    expect(await handlers['version:choose']()).toMatchObject({
      ok: false,
      problem: { code: 'file-missing' },
    })
    answers.version = null
    expect(await handlers['version:choose']()).toEqual({ ok: true, value: null })
  })
})
