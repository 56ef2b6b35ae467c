import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { defaultGuidance } from '../../src-core/settings/guidance'
import type { Guidance } from '../../src-core/settings/guidance'
import { rootSwitches } from '../../scripts/root-switches.mjs'

export interface LaunchOptions {
  /** Files to open, as if they stood on the command line. */
  readonly files?: readonly string[]
  /** The user-data folder of an earlier launch, to start where that one ended; a fresh one when left out. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** Whether the app may offer the tour and tell keys, as it does when it is new; else it knows the user. */
  readonly isNew?: boolean
  /** A packaged app to start, instead of the built one in `out/`. */
  readonly executable?: string
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Settings and the like; `home` inside it is the home folder that the app sees. */
  readonly userData: string
  readonly home: string
  /** Errors of the page's console, and exceptions nobody caught, so far. */
  readonly errors: readonly string[]
  /** What the main process printed so far. */
  output(): string
  /** Quits as a user would; the user-data folder stays for the next launch. */
  close(): Promise<void>
  /** Ends the process and its children at once, as a power cut would (SIGKILL). */
  kill(): Promise<void>
}

const projectRoot = path.resolve(import.meta.dirname, '../..')

/** Starts the built app in a real Electron with a home of its own. Needs the set-up of `prepare-e2e.ts`. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? freshFolder('user-data-')
  const home = path.join(userData, 'home')
  mkdirSync(home, { recursive: true })
  if (options.isNew !== true) knowTheUser(userData)
  const { executable } = options
  const app = await _electron.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [
      ...(executable === undefined ? [projectRoot] : rootSwitches()),
      `--user-data-dir=${userData}`,
      '--disable-gpu',
      '--force-device-scale-factor=1',
      ...(options.args ?? []),
      ...(options.files ?? []),
    ],
    cwd: home,
    // No dictionaries but those of the test, whatever is installed on the computer.
    env: {
      ...environment(),
      HOME: home,
      LANG: 'en_US.UTF-8',
      MUQABALA_DICTD: '',
      ...options.env,
    },
    timeout: 60_000,
  })
  const child = app.process()
  const output: string[] = []
  child.stdout?.on('data', (chunk) => output.push(String(chunk)))
  child.stderr?.on('data', (chunk) => output.push(String(chunk)))
  const errors: string[] = []
  app.on('window', (page) => {
    collectErrors(page, errors)
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return {
    app,
    page,
    userData,
    home,
    errors,
    output: () => output.join(''),
    close: () => app.close(),
    kill: async () => {
      const ended = once(child, 'exit')
      // Playwright makes the app the leader of a process group, so that its children can be reached with it.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
  }
}

/** Settings in which the tour was offered and no keys are told, so that nothing stands in the way of a test. */
function knowTheUser(userData: string): void {
  const file = path.join(userData, 'settings.json')
  const settings: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  if (typeof settings !== 'object' || settings === null || 'guidance' in settings) return
  const guidance: Guidance = { ...defaultGuidance, isTourOffered: true, tellsKeys: false }
  writeFileSync(file, JSON.stringify({ ...settings, guidance }))
}

/** An empty folder that is removed after the tests. */
export function freshFolder(prefix: string): string {
  return mkdtempSync(path.join(process.env['MUQABALA_E2E_FOLDER'] ?? tmpdir(), prefix))
}

/** Keeps a picture of the window in `.cache/screenshots`, to be looked at; answers where. */
export async function saveScreenshot(page: Page, name: string): Promise<string> {
  const file = path.join(projectRoot, '.cache', 'screenshots', `${name}.png`)
  await page.screenshot({ path: file })
  return file
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => {
    errors.push(String(error))
  })
}

/** Ours, less what would lead the app to the developer's own folders. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('XDG_'))
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
