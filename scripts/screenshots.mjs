// npm run screenshots: takes the pictures of docs/tour from the real app, in both languages, light and dark.
// npm run screenshots -- --all [part of a name…]: every view in both languages, light, dark and of high contrast on
// either, in a small and a large window, into .cache/all-screenshots; of the named parts (“ar”, “1920”, “library”) all must be in a name.
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCodeOf } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'

const [all, ...parts] = process.argv.slice(2)
const test = all === '--all' ? 'take-all-screenshots' : 'take-screenshots'

await ensureSetUp({ window: true, virtualDisplay: true })
await ensureBuilt()
const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
process.exitCode = await exitCodeOf(
  process.execPath,
  [vitest, 'run', '--project', 'tour', `test/tour/${test}.test.ts`],
  { cwd: projectRoot, env: { ...process.env, MUQABALA_PICTURES: parts.join(' ') } },
)
