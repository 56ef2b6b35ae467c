/**
 * A program that works on a project file until it is killed: `<path> <number of entries made before>`.
 * It says `entry <n>` when n entries are on the disk. Which entries, tells `entryNumber`.
 */
import { writeSync } from 'node:fs'
import { openProjectFile } from '../../../src-main/project-file/open-project-file'
import type { ProjectFile } from '../../../src-main/project-file/open-project-file'
import { entryNumber } from './random-steps'

function open(path: string): ProjectFile {
  const opened = openProjectFile(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return opened.value
}

const [, , path = '', before = '0'] = process.argv
let file = open(path)
for (let number = Number(before); ; number += 1) {
  // Now and then it closes and opens, so that some of the kills meet a snapshot.
  if (number % 15 === 14) {
    file.close()
    file = open(path)
  }
  const answer = file.write([entryNumber(file.state(), number)])
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  writeSync(1, `entry ${String(number + 1)}\n`)
}
