import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sameValue } from '../../../src-core/project/same-value'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import type { ProjectState } from '../../../src-main/project-file/standing'
import { afterEntry, entryNumber, newState, random, sampleProject } from './random-steps'

const rounds = 25
let folder: string
/** Where the built programs are; inside the repository, so that they find their packages. */
let programs: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muqabala-kill-'))
  mkdirSync('.cache', { recursive: true })
  programs = mkdtempSync(resolve('.cache', 'kill-'))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: programs,
      target: 'node20.18',
      rolldownOptions: {
        input: {
          creating: resolve(import.meta.dirname, 'creating-program.ts'),
          writing: resolve(import.meta.dirname, 'writing-program.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(programs, { recursive: true, force: true })
})

/** Runs a program, kills it some milliseconds after its first word, and gives its last whole line. */
function killed(program: string, parameters: readonly string[], afterMs: number): Promise<string> {
  return new Promise((answer, reject) => {
    const child = spawn(process.execPath, [join(programs, `${program}.mjs`), ...parameters])
    let output = ''
    let complaints = ''
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs))
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()))
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') answer(output.split('\n').at(-2) ?? '')
      else reject(new Error(complaints))
    })
  })
}

function read(path: string): ProjectState {
  const opened = openProjectFile(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  const { project, steps, cursor } = opened.value.state()
  opened.value.close()
  return { project, steps, cursor }
}

describe('kill -9', () => {
  it(`loses nothing that was reported saved, ${String(rounds)} times (seed 42)`, async () => {
    const path = join(folder, 'killed.muqabala')
    const initial = sampleProject()
    createProjectFile(path, initial)
    const pick = random(42)
    let model = newState(initial)
    let made = 0
    for (let round = 0; round < rounds; round += 1) {
      const line = await killed('writing', [path, String(made)], pick(80))
      const reported = Number(/^entry (\d+)$/.exec(line)?.[1])
      expect(reported).toBeGreaterThan(made)
      for (; made < reported; made += 1) {
        model = afterEntry(initial, model, entryNumber(model, made))
      }
      const found = read(path)
      // One more entry may have reached the disk without having been reported.
      const next = afterEntry(initial, model, entryNumber(model, made))
      if (sameValue(found, next)) {
        model = next
        made += 1
      }
      expect(found).toEqual(model)
    }
    expect(readdirSync(folder)).toEqual(['killed.muqabala'])
  }, 120_000)

  it('leaves a project that is being made whole, or not there at all', async () => {
    for (let round = 0; round < 5; round += 1) {
      const place = join(folder, `made-${String(round)}`)
      mkdirSync(place)
      const line = await killed('creating', [place], 20 + round)
      const made = Number(/^made (\d+)$/.exec(line)?.[1])
      const names = readdirSync(place).filter((name) => name.endsWith('.muqabala'))
      expect(names.length).toBeGreaterThan(made)
      for (const name of names) expect(read(join(place, name))).toEqual(newState(sampleProject()))
    }
  }, 60_000)
})
