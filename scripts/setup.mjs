// npm run setup: installs what is missing, and nothing when all is there.
import { ensureSetUp } from './set-up/ensure-set-up.mjs'

const complete = await ensureSetUp({ window: true, virtualDisplay: true })
if (complete) console.error('All that is needed is there.')
else process.exitCode = 1
