// npm run screenshots: takes the pictures of docs/tour from the real app, in both languages, light and dark.
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { projectRoot } from './project-root.mjs'
import { exitCodeOf } from './run.mjs'
import { ensureSetUp } from './set-up/ensure-set-up.mjs'

await ensureSetUp({ window: true, virtualDisplay: true })
await ensureBuilt()
const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
process.exitCode = await exitCodeOf(process.execPath, [vitest, 'run', '--project', 'tour'], {
  cwd: projectRoot,
})
