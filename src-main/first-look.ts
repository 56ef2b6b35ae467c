import { app, nativeTheme } from 'electron'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { ok } from '../src-core/errors'
import type { Settings, StartupProject } from '../src-core/ipc/contract'
import type { JsonStore } from './files/json-store'
import { isTrustedSender } from './ipc/is-trusted-sender'
import type { FirstAnswers } from './ipc/register-handlers'
import { openMemory } from './memory'
import type { Memory } from './memory'
import type { OutsideFiles } from './outside-files'
import type { PageOrigin } from './page/page-origin'
import { openSettings, systemTheme } from './settings'
import type { SystemFacts } from './settings'
import { firstWindows } from './window/window-start'
import type { FirstWindow } from './window/window-start'

/** What the first page wants to know, before the rest of the main process is there. */
export interface FirstLook extends FirstAnswers {
  readonly system: SystemFacts
  readonly settings: JsonStore<Settings>
  readonly memory: JsonStore<Memory | null>
  /** When the first page asks for what needs the rest: a welcome page does when its first frame is drawn. */
  readonly wanted: Promise<void>
  /** The windows to begin with. From then on nothing is answered here. */
  take(): readonly FirstWindow[]
}

/**
 * Reads the settings, and what the app remembers. A first page that shows the welcome waits for no more; `contents` is
 * its number.
 */
export function firstLook(origin: PageOrigin, outside: OutsideFiles, contents: number): FirstLook {
  const folder = app.getPath('userData')
  const system = { locale: app.getLocale(), userName: userName() }
  const settings = openSettings(join(folder, 'settings.json'), system)
  const memory = openMemory(join(folder, 'memory.json'))
  nativeTheme.themeSource = systemTheme(settings.read().theme)
  const [first, ...others] = firstWindows(memory.read(), outside.take())
  let { start } = first
  let isOver = false
  let tellWanted: () => void = () => undefined
  const wanted = new Promise<void>((resolve) => {
    tellWanted = resolve
  })

  // What else is to be shown needs the rest in any case.
  if (start?.type !== 'empty') tellWanted()

  return {
    system,
    settings,
    memory,
    wanted,
    answer(name, event) {
      if (isOver || !isTrustedSender(event, (id) => id === contents, origin.isOurs)) return null
      if (name === 'settings:read') return JSON.stringify(settings.read())
      if (name === 'app:start' && start?.type === 'empty') {
        start = null
        const welcome: StartupProject = { type: 'welcome' }
        return JSON.stringify(ok(welcome))
      }
      tellWanted()
      return null
    },
    take() {
      isOver = true
      return [{ ...first, start }, ...others]
    },
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list, in a container for instance.
    return ''
  }
}
