// npm run setup: installs what is missing, and nothing when all is there.
import { ensureSetUp } from './set-up/ensure-set-up.mjs'

await ensureSetUp({ window: true, virtualDisplay: true })
console.error('All that is needed is there.')
