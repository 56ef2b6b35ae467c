import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Project } from '../../src-core/project/model'
import { moveCursor } from '../../src-core/project/move-cursor'
import { validateProject } from '../../src-core/project/validate-project'
import { readProjectFile } from '../../src-main/project-file/read-project-file'
import type { ProjectState } from '../../src-main/project-file/standing'

const memory = z.object({ windows: z.array(z.object({ project: z.string().nullable() })) })

/** The project that the only window of an app shows, by what the app remembers; null for none. */
export function openProjectPath(userData: string): string | null {
  const file = path.join(userData, 'memory.json')
  if (!existsSync(file)) return null
  return memory.parse(JSON.parse(readFileSync(file, 'utf8'))).windows.at(-1)?.project ?? null
}

/** What a project file says while an app holds it: a copy of it is read. Null where the app was writing just then. */
export function readHeldProject(file: string): ProjectState | null {
  const folder = mkdtempSync(path.join(path.dirname(file), 'walk-'))
  try {
    const copy = path.join(folder, path.basename(file))
    for (const ending of ['', '-journal']) {
      if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending)
    }
    const read = readProjectFile(copy)
    return read.ok ? read.value : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The project as it was imported. */
export function importedProject({ project, steps, cursor }: ProjectState): Project {
  return moveCursor(project, steps, cursor, 0)
}

/** What is wrong with a project by itself: shape, a sentence in no bead or in two; null for nothing. */
export function faultOf(state: ProjectState): string | null {
  for (const at of [0, state.cursor, state.steps.length]) {
    const project = moveCursor(state.project, state.steps, state.cursor, at)
    const valid = validateProject(project)
    if (!valid.ok) return `after ${String(at)} steps: ${valid.fault}`
  }
  return null
}
