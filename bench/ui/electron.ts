import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { _electron, type CDPSession, type ElectronApplication, type Page } from 'playwright-core'
import { rootSwitches } from '../../scripts/root-switches.mjs'
import { filterKey } from './keys'
import { installRecorder } from './page/recorder'

/** An app to measure: the one in `out/`, or the empty window. */
export interface Candidate {
  readonly name: string
  /** The folder that Electron is given. */
  readonly folder: string
  /** Files to open. */
  readonly files: readonly string[]
  /** What is on the page when the window can be used. */
  readonly usable: string
}

const root = process.cwd()
const switches = ['--disable-gpu', '--force-device-scale-factor=1']

export const emptyWindow: Candidate = {
  name: 'empty window',
  folder: path.join(root, 'bench', 'ui', 'empty-window'),
  files: [],
  usable: '#word',
}

export const welcomePage: Candidate = {
  name: 'welcome page',
  folder: root,
  files: [],
  usable: 'main button',
}

export const gridCell = '[role="grid"] [role="gridcell"] [lang]'

export function projectWindow(file: string): Candidate {
  return { name: 'project', folder: root, files: [file], usable: gridCell }
}

/** Milliseconds from the start of the process until its window can be used, nothing attached to it. */
export function startMs(candidate: Candidate, userData: string): Promise<number> {
  const executable = process.env['MUQABALA_ELECTRON'] ?? ''
  return new Promise((resolve, reject) => {
    const started = performance.timeOrigin + performance.now()
    const child = spawn(
      executable,
      [
        ...rootSwitches(),
        '-r',
        path.join(root, 'bench', 'ui', 'start-clock.cjs'),
        candidate.folder,
        `--user-data-dir=${userData}`,
        ...switches,
        ...candidate.files,
      ],
      {
        cwd: userData,
        env: { ...environmentIn(userData), MUQABALA_BENCH_SELECTOR: candidate.usable },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    // A window that never comes must not hold up the run.
    const patience = setTimeout(() => child.kill('SIGKILL'), 30_000)
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.on('error', reject)
    child.on('exit', () => {
      clearTimeout(patience)
      const usableAt = Number(/usable at (\S+)/u.exec(output)?.[1])
      if (Number.isNaN(usableAt)) reject(new Error(`${candidate.name} did not start: ${output}`))
      else resolve(usableAt - started)
    })
  })
}

export interface Attached {
  readonly app: ElectronApplication
  readonly page: Page
  readonly devTools: CDPSession
}

/** Starts a candidate with a debugger attached and the recorder in its page. */
export async function attach(candidate: Candidate, folder: string): Promise<Attached> {
  const userData = userDataFolder(folder)
  const app = await _electron.launch({
    args: [candidate.folder, `--user-data-dir=${userData}`, ...switches, ...candidate.files],
    cwd: userData,
    env: environmentIn(userData),
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  await page.locator(candidate.usable).first().waitFor()
  await page.evaluate(installRecorder)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable')
  return { app, page, devTools }
}

/**
 * A home of its own, in which the app has been started before: no sample is opened. Filters have no keys; the user of
 * the bench has given one to one of them.
 */
export function userDataFolder(folder: string): string {
  const userData = mkdtempSync(path.join(folder, 'user-data-'))
  mkdirSync(path.join(userData, 'home'))
  const memory = { lastProject: null, bounds: null, isMaximised: false }
  writeFileSync(path.join(userData, 'memory.json'), JSON.stringify(memory))
  const keys = { preset: 'muqabala', own: { 'filter-doubtful': [filterKey.key] } }
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ keys }))
  return userData
}

function environmentIn(userData: string): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('XDG_') ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(kept),
    HOME: path.join(userData, 'home'),
    MUQABALA_DOCUMENTS: path.join(userData, 'home'),
    LANG: 'en_US.UTF-8',
  }
}
