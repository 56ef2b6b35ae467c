// npm run walk -- [seed [steps [article [language [walks [no]]]]]]: lets a user walk through the real app at random, and
// looks whether the laws of test/walk/laws.ts hold. Articles: sample, long, two. A walk on which one does not hold is made
// shorter and listed (“no” for not), and kept in .cache/walks, with a picture: npm run walk -- .cache/walks/<name>.json
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCodeOf } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'

await ensureSetUp({ window: true, virtualDisplay: true })
await ensureBuilt()
const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
process.exitCode = await exitCodeOf(
  process.execPath,
  [vitest, 'run', '--project', 'walk', '--disable-console-intercept'],
  { cwd: projectRoot, env: { ...process.env, MUQABALA_WALK: process.argv.slice(2).join(' ') } },
)
