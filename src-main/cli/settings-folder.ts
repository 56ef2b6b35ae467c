import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Terminal } from './terminal'

/** The name of the folder, as Electron makes it of the product's name. */
const product = 'Muqabala'

/**
 * Where the app keeps its settings: Electron's folder for the data of a user, which the command line has
 * to find without Electron. `MUQABALA_SETTINGS` names another one.
 */
export function settingsFolder(environment: Terminal['environment'], platform: string): string {
  const value = (name: string): string | null => environment[name] ?? null
  const home = value('HOME') ?? homedir()
  const named = value('MUQABALA_SETTINGS')
  if (named !== null) return named
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', product)
  if (platform === 'win32') {
    return join(value('APPDATA') ?? join(home, 'AppData', 'Roaming'), product)
  }
  return join(value('XDG_CONFIG_HOME') ?? join(home, '.config'), product)
}
