import fc from 'fast-check'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import type { ProjectFile } from '../../../src-main/project-file/open-project-file'
import { readProjectFile } from '../../../src-main/project-file/read-project-file'
import type { ProjectState } from '../../../src-main/project-file/standing'
import { afterEntry, newState, random, randomEntry, sampleProject, stepOf } from './random-steps'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muqabala-journal-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function create(name: string): string {
  const path = join(folder, name)
  expect(createProjectFile(path, sampleProject())).toEqual({ ok: true, value: true })
  return path
}

function open(path: string): ProjectFile {
  const opened = openProjectFile(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return opened.value
}

/** What a program would find that starts after this one was killed now. */
function afterCrash(path: string): ProjectState {
  const copy = join(folder, 'crashed.muqabala')
  copyFileSync(path, copy)
  if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`)
  const read = readProjectFile(copy)
  rmSync(copy)
  rmSync(`${copy}-journal`, { force: true })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return plain(read.value)
}

function plain({ project, steps, cursor }: ProjectState): ProjectState {
  return { project, steps, cursor }
}

describe('the journal of a project file', () => {
  it('tells what was written, through undo, merged steps, crashes and reopening (seed 42)', () => {
    let run = 0
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.constantFrom('write', 'write', 'write', 'write several', 'crash', 'reopen'), {
          minLength: 5,
          maxLength: 25,
        }),
        (seed, actions) => {
          const path = create(`${String((run += 1))}.muqabala`)
          const pick = random(seed)
          const initial = sampleProject()
          let model = newState(initial)
          let file = open(path)
          for (const action of actions) {
            if (action === 'crash') expect(afterCrash(path)).toEqual(model)
            else if (action === 'reopen') {
              file.close()
              expect(
                readdirSync(folder).filter((name) => name.startsWith(`${String(run)}.`)),
              ).toEqual([`${String(run)}.muqabala`])
              file = open(path)
            } else {
              const entries = Array.from({ length: action === 'write' ? 1 : 3 }, () => {
                const entry = randomEntry(model, pick)
                model = afterEntry(initial, model, entry)
                return entry
              })
              expect(file.write(entries)).toEqual({ ok: true, value: null })
            }
            expect(plain(file.state())).toEqual(model)
          }
          file.close()
          const read = readProjectFile(path)
          expect(read.ok && plain(read.value)).toEqual(model)
        },
      ),
      { seed: 42, numRuns: 30 },
    )
  })

  it('opens a long journal without a snapshot, and makes one', () => {
    const path = create('long.muqabala')
    const initial = sampleProject()
    let model = newState(initial)
    const first = open(path)
    const titles = Array.from({ length: 450 }, (_, number) => {
      const change = { type: 'set-title', article: 'a1', title: String(number) } as const
      const entry = {
        type: 'put',
        index: number,
        step: stepOf(model.project, change, number),
      } as const
      model = afterEntry(initial, model, entry)
      return entry
    })
    expect(first.write(titles)).toEqual({ ok: true, value: null })
    const crashed = join(folder, 'crashed-long.muqabala')
    copyFileSync(path, crashed)
    first.close()
    const second = open(crashed)
    expect(plain(second.state())).toEqual(model)
    const again = join(folder, 'crashed-again.muqabala')
    copyFileSync(crashed, again)
    expect(readProjectFile(again)).toMatchObject({ value: { snapshot: { index: 450 } } })
    second.close()
  })

  it('is one file again when the session after a kill is closed', () => {
    const path = create('killed.muqabala')
    const killed = open(path)
    const title = { type: 'set-title', article: 'a1', title: 'Written' } as const
    killed.write([{ type: 'put', index: 0, step: stepOf(sampleProject(), title, 1) }])
    killed.write([{ type: 'move-cursor', cursor: 0 }])
    const copy = join(folder, 'copy.muqabala')
    copyFileSync(path, copy)
    copyFileSync(`${path}-journal`, `${copy}-journal`)
    open(copy).close()
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.muqabala'])
    killed.close()
  })

  it('writes all entries of a call or none', () => {
    const path = create('whole.muqabala')
    const file = open(path)
    const project = sampleProject()
    const good = stepOf(project, { type: 'set-title', article: 'a1', title: 'Good' }, 1)
    const answer = file.write([
      { type: 'put', index: 0, step: good },
      { type: 'put', index: 7, step: good },
    ])
    expect(answer).toMatchObject({ ok: false, problem: { code: 'internal' } })
    expect(plain(file.state())).toEqual(newState(project))
    expect(afterCrash(path)).toEqual(newState(project))
    expect(file.write([{ type: 'put', index: 0, step: good }]).ok).toBe(true)
    file.close()
  })

  it('refuses a step that does not fit, breaks the article, or is not taken back by its inverse', () => {
    const file = open(create('misfit.muqabala'))
    const project = sampleProject()
    const title = stepOf(project, { type: 'set-title', article: 'a1', title: 'Good' }, 1)
    const misfits = [
      { ...title, change: { type: 'set-title', article: 'nobody', title: '' } as const },
      stepOf(project, { type: 'replace-beads', article: 'a1', at: 0, remove: 1, insert: [] }, 1),
      { ...title, inverse: { type: 'set-title', article: 'a1', title: 'Another' } as const },
    ]
    for (const step of misfits) {
      expect(file.write([{ type: 'put', index: 0, step }])).toMatchObject({ ok: false })
    }
    expect(file.write([{ type: 'move-cursor', cursor: 1 }])).toMatchObject({ ok: false })
    expect(plain(file.state())).toEqual(newState(project))
    file.close()
  })
})
