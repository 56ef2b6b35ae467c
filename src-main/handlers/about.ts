import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ok } from '../../src-core/errors'
import type { RequestHandlers } from '../ipc/answer-request'
import type { HandlerContext } from './context'

/** What the build writes: scripts/packaging/write-about.mjs. */
const builtSchema = z.object({
  licence: z.string(),
  notices: z.array(
    z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
  ),
})

export function aboutHandlers({
  version,
  aboutFile,
}: Pick<HandlerContext, 'version' | 'aboutFile'>): Pick<RequestHandlers, 'app:about'> {
  return {
    'app:about': async () => {
      const { licence, notices } = await readBuilt(aboutFile)
      const { electron, chrome, node } = process.versions
      const versions = { Electron: electron, Chromium: chrome, 'Node.js': node }
      const known = Object.entries(versions).filter(([, each]) => each)
      return ok({ version, versions: Object.fromEntries(known), licence, notices })
    },
  }
}

/** While developing, nothing may have been built yet. */
async function readBuilt(path: string): Promise<z.infer<typeof builtSchema>> {
  try {
    return builtSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return { licence: '', notices: [] }
  }
}
