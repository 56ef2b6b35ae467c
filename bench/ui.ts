// Measures the window: start, opening, commands, scrolling and memory, on a long generated article, beside an empty
// Electron window in the same run. What the figures mean: docs/performance.md.
//   npm run bench:ui [-- --json] [--beads 20000] [--repetitions 50] [--starts 7]
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createProjectFile } from '../src-main/project-file/create-project-file'
import {
  attach,
  emptyWindow,
  projectWindow,
  startMs,
  userDataFolder,
  welcomePage,
} from './ui/electron'
import type { Attached, Candidate } from './ui/electron'
import type { Figures } from './ui/figures'
import { generateArticle, withComments } from './ui/generate-article'
import {
  gridScroller,
  measureAmongComments,
  measureCommands,
  measureEmptyKeys,
} from './ui/measure-commands'
import { generateLibrary, measureLibrary } from './ui/measure-library'
import { measureMemory } from './ui/measure-memory'
import { measureOpening } from './ui/measure-opening'
import { measureIdleFrames, measureScrolling } from './ui/measure-scrolling'
import { report } from './ui/report'
import { spreadOf } from './ui/statistics'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    beads: { type: 'string', default: '20000' },
    repetitions: { type: 'string', default: '50' },
    starts: { type: 'string', default: '7' },
  },
})
const [beads, repetitions, starts] = [options.beads, options.repetitions, options.starts].map(
  Number,
) as [number, number, number]
const scrolledFrames = 600

/** The text that is scrolled in the links view; the other one follows. */
const linksPane = '[role="listbox"][data-side="target"]'
const readingScroller = '[data-bead-field]:has(> article)'

async function measure(folder: string): Promise<Figures> {
  const before = loadavg()[0] ?? 0
  const file = path.join(folder, 'long.muqabala')
  const written = createProjectFile(file, { id: 'bench', articles: [generateArticle(beads)] })
  if (!written.ok) throw new Error(written.problem.code)

  const start = await measureStarts(folder, file)
  const empty = await measureEmpty(folder)
  const opening = await measureOpenings(folder, file)
  say('Commands')
  const attached = await attach(projectWindow(file), folder)
  await attached.page.locator('.monaco-editor').nth(1).waitFor()
  const memory = await measureMemory(attached)
  const frames = await measureScrolling(attached, gridScroller, scrolledFrames)
  const commands = await measureCommands(attached, repetitions)
  const viewFrames = [...(await measureLinks(attached)), ...(await measureReading(attached))]
  const electron = await attached.app.evaluate(() => process.versions.electron)
  await attached.app.close()
  const amongComments = await measureComments(folder)
  const library = await measureArticles(folder)
  return {
    machine: {
      processors: cpus().length,
      model: cpus()[0]?.model ?? '',
      electron,
      load: [before, loadavg()[0] ?? 0],
    },
    beads,
    start,
    opening,
    libraryOpening: library.opening,
    emptyKey: empty.keys,
    commands: [...commands, ...amongComments.commands, ...library.commands],
    emptyFrames: empty.frames,
    frames: [...frames, ...viewFrames, ...amongComments.frames],
    memory: { emptyWindow: empty.memory, project: memory },
  }
}

/** Frames of the links view: two texts that scroll together, and the ribbons between them. */
async function measureLinks(attached: Attached) {
  await attached.page.keyboard.press('Control+2')
  await attached.page.locator('[data-ribbons] path').first().waitFor()
  return measureScrolling(attached, linksPane, scrolledFrames, 'links: ')
}

/** Frames of the reading view: one text alone. */
async function measureReading(attached: Attached) {
  await attached.page.keyboard.press('Control+3')
  await attached.page.locator(readingScroller).waitFor()
  return measureScrolling(attached, readingScroller, scrolledFrames / 2, 'reading: ')
}

/** The grid of an article that has a comment on every tenth sentence, its margin open. */
async function measureComments(folder: string) {
  say('Comments')
  const file = path.join(folder, 'commented.muqabala')
  const article = withComments(generateArticle(beads))
  const written = createProjectFile(file, { id: 'bench', articles: [article] })
  if (!written.ok) throw new Error(written.problem.code)
  const attached = await attach(projectWindow(file), folder)
  await attached.page.locator('.monaco-editor').nth(1).waitFor()
  const frames = await measureScrolling(attached, gridScroller, scrolledFrames / 2, 'comments: ')
  const commands = await measureAmongComments(attached, repetitions)
  await attached.app.close()
  return { frames, commands }
}

/** A project of many articles, the library beside the grid. */
async function measureArticles(folder: string) {
  say('Library')
  const file = path.join(folder, 'library.muqabala')
  const written = createProjectFile(file, { id: 'library', articles: generateLibrary(300, 60) })
  if (!written.ok) throw new Error(written.problem.code)
  const opening = await measureOpenings(folder, file)
  const attached = await attach(projectWindow(file), folder)
  await attached.page.locator('.monaco-editor').nth(1).waitFor()
  const commands = await measureLibrary(attached, repetitions)
  await attached.app.close()
  return { opening, commands }
}

/** The candidates in turn, so that a noisy minute hits them all. */
async function measureStarts(folder: string, file: string): Promise<Figures['start']> {
  say('Starts')
  const times = { emptyWindow: [], welcomePage: [], project: [] } as Record<
    'emptyWindow' | 'welcomePage' | 'project',
    number[]
  >
  const candidates: readonly (readonly [keyof typeof times, Candidate])[] = [
    ['emptyWindow', emptyWindow],
    ['welcomePage', welcomePage],
    ['project', projectWindow(file)],
  ]
  const homes = new Map(candidates.map(([name]) => [name, userDataFolder(folder)]))
  // The first starts fill the caches of the disk and of the compiler: an app is mostly started again.
  for (let round = -2; round < starts; round += 1) {
    for (const [name, candidate] of candidates) {
      const taken = await startMs(candidate, homes.get(name) ?? '')
      if (round >= 0) times[name].push(taken)
    }
  }
  const emptyStart = spreadOf(times.emptyWindow)
  const welcomeStart = spreadOf(times.welcomePage)
  return {
    emptyWindow: emptyStart,
    welcomePage: welcomeStart,
    project: spreadOf(times.project),
    welcomeRatio: welcomeStart.p50 / emptyStart.p50,
  }
}

async function measureEmpty(folder: string) {
  say('Empty window')
  const attached = await attach(emptyWindow, folder)
  const memory = await measureMemory(attached)
  const frames = await measureIdleFrames(attached, scrolledFrames)
  const keys = await measureEmptyKeys(attached, repetitions)
  await attached.app.close()
  return { memory, frames, keys }
}

async function measureOpenings(folder: string, file: string) {
  say('Opening')
  const attached = await attach(welcomePage, folder)
  const opening = await measureOpening(attached, file, starts)
  await attached.app.close()
  return opening
}

function say(what: string): void {
  process.stderr.write(`${what}…\n`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-bench-'))
try {
  const figures = await measure(folder)
  console.log(options.json ? JSON.stringify(figures, null, 2) : report(figures))
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
