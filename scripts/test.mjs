// npm test [-- unit | checks | e2e …]: installs what is missing, builds, and runs everything, or the parts that are named.
// The last line is `N passed, N failed`, over all of it.
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCodeOf, npmCommand } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'
import { installNodeModules } from './set-up/node-modules.mjs'
import { addTallies, tallyOfExitCode, tallyOfReport } from './test-tally.mjs'

/** @typedef {import('./test-tally.mjs').Tally} Tally */

/**
 * @param {string} part
 * @param {readonly string[]} projects
 * @param {readonly string[]} options
 */
async function runVitest(part, projects, ...options) {
  const folder = path.join(projectRoot, '.cache', 'test-results')
  mkdirSync(folder, { recursive: true })
  const report = path.join(folder, `${part}.json`)
  rmSync(report, { force: true })
  const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
  const exitCode = await exitCodeOf(
    process.execPath,
    [
      vitest,
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...options,
    ],
    { cwd: projectRoot },
  )
  return tallyOfReport(report, exitCode)
}

/** Says only what a check found: other parts are printing meanwhile.
 * @param {string} script */
async function runCheck(script) {
  const [program, ...rest] = npmCommand(['run', script])
  const tally = tallyOfExitCode(await exitCodeOf(program, rest, { cwd: projectRoot, quiet: true }))
  console.log(`${script}: ${tally.failed === 0 ? 'nothing found' : 'failed'}`)
  return tally
}

// Vitest leaves one processor alone, which of two is half of them.
const unitWorkers = Math.max(2, availableParallelism() - 1)

/**
 * Each is given what sets up and builds; the checks and the unit tests need the packages alone.
 * @type {Readonly<Record<string, (prepared: Promise<void>) => Promise<Tally>>>}
 */
const parts = {
  unit: () => runVitest('unit', ['unit', 'main'], `--maxWorkers=${String(unitWorkers)}`),
  checks: async () =>
    addTallies([
      await runCheck('format:check'),
      await runCheck('lint'),
      await runCheck('typecheck'),
    ]),
  e2e: async (prepared) => {
    await prepared
    return runVitest('e2e', ['e2e'])
  },
}

/** Parts that only compute run at the same time; where frames and places are measured, nothing else does. */
const atOnce = [['unit', 'checks'], ['e2e']]

/** @param {{ readonly window: boolean, readonly virtualDisplay: boolean }} needs */
async function prepare(needs) {
  await ensureSetUp(needs)
  await ensureBuilt()
}

/** @param {readonly string[]} names */
async function runParts(names) {
  const unknown = names.find((name) => !(name in parts))
  if (unknown !== undefined) {
    throw new Error(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`)
  }
  await installNodeModules()
  const prepared = prepare({ window: names.includes('e2e'), virtualDisplay: names.includes('e2e') })
  const tallies = []
  for (const group of atOnce) {
    const named = group.filter((name) => names.includes(name))
    const running = named.flatMap((name) => parts[name]?.(prepared) ?? [])
    // The tally is the last line also when the set-up fails while a check still runs.
    await Promise.allSettled([prepared, ...running])
    tallies.push(...(await Promise.all(running)))
  }
  await prepared
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
