// npm test [-- unit | checks | e2e …]: installs what is missing, builds, and runs everything, or the parts that are named.
// The last line is `N passed, N failed`, over all of it.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCodeOf, npmCommand } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'
import { addTallies, tallyOfExitCode, tallyOfReport } from './test-tally.mjs'

/** @typedef {import('./test-tally.mjs').Tally} Tally */

/** @param {string} project */
async function runVitest(project) {
  const folder = path.join(projectRoot, '.cache', 'test-results')
  mkdirSync(folder, { recursive: true })
  const report = path.join(folder, `${project}.json`)
  rmSync(report, { force: true })
  const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
  const exitCode = await exitCodeOf(
    process.execPath,
    [
      vitest,
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: projectRoot },
  )
  return tallyOfReport(report, exitCode)
}

/** @param {string} script */
async function runCheck(script) {
  const [program, ...rest] = npmCommand(['run', script])
  return tallyOfExitCode(await exitCodeOf(program, rest, { cwd: projectRoot }))
}

/** @type {Readonly<Record<string, () => Promise<Tally>>>} */
const parts = {
  unit: () => runVitest('unit'),
  checks: async () =>
    addTallies([
      await runCheck('format:check'),
      await runCheck('lint'),
      await runCheck('typecheck'),
    ]),
  e2e: () => runVitest('e2e'),
}

/** @param {readonly string[]} names */
async function runParts(names) {
  const unknown = names.find((name) => !(name in parts))
  if (unknown !== undefined) {
    throw new Error(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`)
  }
  await ensureSetUp({ window: names.includes('e2e'), virtualDisplay: names.includes('e2e') })
  await ensureBuilt()
  const tallies = []
  for (const name of names) {
    const part = parts[name]
    if (part !== undefined) tallies.push(await part())
  }
  return addTallies(tallies)
}

/** @type {Tally} */
let tally
try {
  const names = process.argv.slice(2)
  tally = await runParts(names.length === 0 ? Object.keys(parts) : names)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  tally = { passed: 0, failed: 1 }
}
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0
console.log(`${String(tally.passed)} passed, ${String(tally.failed)} failed`)
