/** A program that makes project files in a folder until it is killed: 0.muqabala, 1.muqabala, … */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createProjectFile } from '../../../src-main/project-file/create-project-file'
import { sampleProject } from './random-steps'

const [, , folder = ''] = process.argv
for (let number = 0; ; number += 1) {
  const created = createProjectFile(join(folder, `${String(number)}.muqabala`), sampleProject())
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  writeSync(1, `made ${String(number)}\n`)
}
