import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src-core/project/model'
import { openLearnedTranslations } from '../../../src-main/dictionaries/learned-translations'
import { approvedProject } from '../../support/approved-project'
import { temporaryFolder } from '../temporary-folder'

const root = temporaryFolder('learned')
let count = 0

function newFolder(): string {
  const folder = join(root, String((count += 1)))
  mkdirSync(folder)
  return folder
}

const quoll = { forms: ['الزنبط'], glosses: ['quoll'] }

describe('what approved beads taught', () => {
  it('is kept from one start to the next', async () => {
    const folder = newFolder()
    await openLearnedTranslations(folder).learn(approvedProject('one'))
    expect(openLearnedTranslations(folder).entries()).toEqual([{ ...quoll, strength: 0.63 }])
  })

  it('is surer when two projects taught it', async () => {
    const learned = openLearnedTranslations(newFolder())
    await learned.learn(approvedProject('one'))
    await learned.learn(approvedProject('two'))
    expect(learned.entries()).toEqual([{ ...quoll, strength: 0.86 }])
  })

  it('is replaced as a whole: what is no longer approved is forgotten', async () => {
    const learned = openLearnedTranslations(newFolder())
    await learned.learn(approvedProject('one'))
    const before = learned.revision()
    const undone: Project = approvedProject('one', () => false)
    await learned.learn(undone)
    expect(learned.entries()).toEqual([])
    expect(learned.revision()).not.toBe(before)
  })

  it('stays away once it was cleared, and comes again from what is approved later', async () => {
    const folder = newFolder()
    const learned = openLearnedTranslations(folder)
    await learned.learn(approvedProject('one'))
    await learned.clear('2024-06-01T00:00:00.000Z')
    await learned.learn(approvedProject('one'))
    expect(openLearnedTranslations(folder).entries()).toEqual([])
    await learned.learn(approvedProject('one', undefined, '2024-07-01T00:00:00.000Z'))
    expect(learned.entries()).toEqual([{ ...quoll, strength: 0.63 }])
  })

  it('says nothing of articles in other languages', async () => {
    const learned = openLearnedTranslations(newFolder())
    const { id, articles } = approvedProject('one')
    const french = articles.map((each) => ({
      ...each,
      languages: { source: 'ar', target: 'fr' },
    }))
    await learned.learn({ id, articles: french })
    expect(learned.entries()).toEqual([])
  })
})
