import os from 'node:os'
import path from 'node:path'

/** Where downloads live that several checkouts may share; outside of the repository. */
export const cacheFolder = () =>
  path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'muqabala')
