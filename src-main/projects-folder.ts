import { mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { ok } from '../src-core/errors'
import type { Result } from '../src-core/errors'
import type { Project } from '../src-core/project/model'
import { fileNameOf } from './files/file-name'
import { writingProblem } from './files/file-problem'
import { createProjectFile } from './project-file/create-project-file'

export const projectExtension = '.muqabala'

/** Where new projects go: `Muqabala` in the user's documents. */
export function projectsFolder(documents: string): string {
  return join(documents, 'Muqabala')
}

/**
 * Makes a project file in a folder, and the folder if it is missing. The file is named after the title;
 * a second one of that name is called `… (2)`. Answers its path.
 */
export function createInFolder(folder: string, title: string, project: Project): Result<string> {
  const stem = fileNameOf(title, 'Muqabala')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    return { ok: false, problem: writingProblem(error, join(folder, stem + projectExtension)) }
  }
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem} (${String(number)})`
    const path = join(folder, name + projectExtension)
    const created = createProjectFile(path, project)
    if (!created.ok) return created
    if (created.value) return ok(path)
  }
}

/** Whether a file is a project by its name; what is in it, shows when it is opened. */
export function isProjectFile(path: string): boolean {
  return extname(path).toLowerCase() === projectExtension
}
