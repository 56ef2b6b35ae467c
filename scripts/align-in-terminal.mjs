import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './project-root.mjs'
import { exitCodeOf } from './run.mjs'
import { userFolder } from './user-files.mjs'

/**
 * Does the app's job without a window: prints the beads with their confidence, writes a TMX file.
 * @param {readonly string[]} files source and target, or one page with both; the bundled sample when there is none
 * @returns {Promise<number>} the exit code of the command line
 */
export async function alignInTerminal(files) {
  const sample = path.join(projectRoot, 'resources', 'sample')
  const articles =
    files.length > 0
      ? files
      : [path.join(sample, 'source.ar.txt'), path.join(sample, 'target.en.txt')]
  const printed = await runCommandLine(['align', ...articles, '--to', 'text'])
  if (printed !== 0) return printed
  const memory = freeName(files[0] === undefined ? 'muqabala-sample' : path.parse(files[0]).name)
  const written = await runCommandLine(['align', ...articles, '--to', 'tmx', '-o', memory])
  if (written !== 0) return written
  console.log(`
${files.length > 0 ? 'The alignment' : 'The alignment of the bundled sample'} is above; as a translation memory it is in ${memory}.
There is no display here, so no window was opened. To get it, run \`npm start\` in a desktop session, or with DISPLAY
set (\`ssh -X\` sets it). \`npm start -- source.txt target.txt\` takes your own files, here as there.`)
  return 0
}

/** @param {readonly string[]} commandLine */
const runCommandLine = (commandLine) =>
  exitCodeOf(process.execPath, [path.join(projectRoot, 'out', 'main', 'cli.js'), ...commandLine], {
    cwd: userFolder(),
  })

/** A file of the user is never overwritten; the sample's may be, since we wrote it.
 * @param {string} stem */
function freeName(stem) {
  const candidate = path.join(userFolder(), `${stem}.tmx`)
  if (stem === 'muqabala-sample' || !existsSync(candidate)) return candidate
  let number = 2
  while (existsSync(path.join(userFolder(), `${stem}-${String(number)}.tmx`))) number += 1
  return path.join(userFolder(), `${stem}-${String(number)}.tmx`)
}
