import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ok } from '../../../src-core/errors'
import type { Result } from '../../../src-core/errors'
import type { Settings } from '../../../src-core/ipc/contract'
import { z } from 'zod'
import { projectBackups } from '../../../src-main/backups/backups'
import { openJsonStore } from '../../../src-main/files/json-store'
import { grantedPaths } from '../../../src-main/files/granted-paths'
import { openDictionaryChoices } from '../../../src-main/dictionaries/dictionary-choices'
import { openDictionaryShelf } from '../../../src-main/dictionaries/dictionary-shelf'
import { openLearnedTranslations } from '../../../src-main/dictionaries/learned-translations'
import { aboutHandlers } from '../../../src-main/handlers/about'
import { articleHandlers } from '../../../src-main/handlers/articles'
import { returnHandlers } from '../../../src-main/handlers/returned'
import { versionHandlers } from '../../../src-main/handlers/versions'
import type { Dialogs, HandlerContext } from '../../../src-main/handlers/context'
import { dictionaryHandlers } from '../../../src-main/handlers/dictionaries'
import { exportHandlers } from '../../../src-main/handlers/exports'
import { preferenceHandlers } from '../../../src-main/handlers/preferences'
import { pictureHandlers } from '../../../src-main/handlers/pictures'
import { projectHandlers } from '../../../src-main/handlers/projects'
import { recentHandlers } from '../../../src-main/handlers/recent'
import { settingsHandlers } from '../../../src-main/handlers/settings'
import { startHandlers } from '../../../src-main/handlers/start'
import type { RequestHandlers } from '../../../src-main/ipc/answer-request'
import { openMemory } from '../../../src-main/memory'
import type { Reading, ReadingJob, ReadingResults } from '../../../src-main/reading/reading-job'
import { runReadingJob } from '../../../src-main/reading/run-reading-job'
import { openProjects } from '../../../src-main/open-projects'
import { windowRecords } from '../../../src-main/window/window-records'
import { firstWindows } from '../../../src-main/window/window-start'
import type { WindowStart } from '../../../src-main/window/window-start'
import { openSettings } from '../../../src-main/settings'
import { translatorInto } from '../../../src-main/translate'

/** What a person would answer; a dialog without an answer fails the test. */
export interface Answers {
  article?: readonly string[]
  dictionaries?: readonly string[]
  project?: string | null
  version?: string | null
  returned?: string | null
  target?: string | null
  replacing?: boolean
  restoring?: boolean
  settings?: string | null
  folder?: string | null
}

/** The handlers as the app puts them together, on a folder of their own and without Electron. */
export interface Desk {
  readonly handlers: RequestHandlers
  readonly answers: Answers
  /** The questions that were asked, in order. */
  readonly asked: string[]
  readonly applied: Settings[]
  /** Paths of projects that other windows show. */
  readonly elsewhere: string[]
  readonly documents: string
  /** As the app does it: what is remembered is written when the window is gone. */
  closeWindow(): Promise<void>
}

/** Starts the app on `folder`, as it was left there; `files` stand on the command line. */
export function startDesk(folder: string, files: readonly string[] = []): Desk {
  const documents = join(folder, 'documents')
  mkdirSync(documents, { recursive: true })
  const answers: Answers = {}
  const asked: string[] = []
  const applied: Settings[] = []
  const elsewhere: string[] = []
  let isClosing = false
  const system = { locale: 'en', userName: 'noor' }
  const settings = openSettings(join(folder, 'settings.json'), system)
  const now = () => '2024-05-01T10:00:00.000Z'
  const learned = openLearnedTranslations(folder)
  const memory = openMemory(join(folder, 'memory.json'))
  const [first] = firstWindows(memory.read(), files)
  const records = windowRecords(memory)
  let start: WindowStart | null = first.start
  void records.begin(1, first.remembered)
  const context: HandlerContext = {
    settings,
    memory,
    projects: openProjects(),
    chosenFiles: grantedPaths(),
    reading: sameThread,
    exportedFiles: grantedPaths(),
    showInFolder: (path) => {
      asked.push(`show ${path}`)
    },
    dialogs: scriptedDialogs(answers, asked),
    printer: {
      print: () => Promise.resolve(true),
      toPdf: () => Promise.resolve(new TextEncoder().encode('%PDF')),
    },
    system,
    aboutFile: join(folder, 'about.json'),
    background: {
      progress: () => undefined,
      ended: ({ type, name }) => asked.push(`${type}: ${name}`),
    },
    backups: projectBackups({
      settings: () => settings.read().backups,
      chosen: openJsonStore<string | null>(
        join(folder, 'backups.json'),
        z.string().nullable(),
        null,
      ),
      usual: join(folder, 'backups'),
      now,
    }),
    showFolder(shown) {
      asked.push(`show ${basename(shown)}`)
      return Promise.resolve()
    },
    learned,
    dictionaries: openDictionaryShelf({
      choices: openDictionaryChoices(folder),
      learned,
      systemFolder: join(folder, 'dictd'),
      now,
    }),
    documents,
    version: '0.1.0',
    now,
    translate: translatorInto(() => settings.read().interfaceLanguage),
    onRecent: () => undefined,
    session: {
      begin() {
        const path = records.get(1)?.project ?? null
        const next = start ?? (path === null ? { type: 'empty' } : { type: 'project', path })
        start = null
        return next
      },
      shows: (project) => records.change(1, { project }),
    },
    otherWindows: {
      show: (path) => elsewhere.includes(path),
      open(path) {
        asked.push(`a window for ${basename(path)}`)
        return Promise.resolve(ok(null))
      },
    },
    applySettings: (next) => applied.push(next),
  }
  const handlers = {
    ...startHandlers(context),
    ...aboutHandlers(context),
    ...settingsHandlers(context),
    ...preferenceHandlers(context),
    ...dictionaryHandlers(context),
    ...articleHandlers(context),
    ...returnHandlers(context),
    ...versionHandlers(context),
    ...recentHandlers(context),
    ...projectHandlers(context, () => isClosing),
    ...exportHandlers(context),
    ...pictureHandlers(context),
  }
  return {
    handlers,
    answers,
    asked,
    applied,
    elsewhere,
    documents,
    async closeWindow() {
      isClosing = true
      context.projects.closeAll()
      const remembered = memory.read()
      if (remembered !== null) await memory.write(remembered)
    },
  }
}

/** Reads on the thread that asks. */
const sameThread: Reading = {
  read: async <J extends ReadingJob>(job: J) =>
    (await runReadingJob(job, () => undefined)) as Result<ReadingResults[J['type']]>,
}

function scriptedDialogs(answers: Answers, asked: string[]): Dialogs {
  function take<K extends keyof Answers>(
    question: K,
    words: string,
  ): NonNullable<Answers[K]> | null {
    asked.push(words)
    const answer = answers[question]
    if (answer === undefined) throw new Error(`Nobody expected to be asked for: ${question}.`)
    return answer
  }
  return {
    chooseArticle: () => Promise.resolve(take('article', 'article') ?? []),
    chooseProject: () => Promise.resolve(take('project', 'project')),
    chooseVersion: () => Promise.resolve(take('version', 'version')),
    chooseReturned: () => Promise.resolve(take('returned', 'returned')),
    chooseDictionaries: () => Promise.resolve(take('dictionaries', 'dictionaries') ?? []),
    chooseSettings: () => Promise.resolve(take('settings', 'settings')),
    chooseFolder: () => Promise.resolve(take('folder', 'folder')),
    confirmRestoring: (name, _at, loss) =>
      Promise.resolve(take('restoring', `restore ${loss} ${name}`) ?? false),
    chooseTarget: ({ title, suggestion }) =>
      Promise.resolve(take('target', `${title}: ${suggestion}`)),
    confirmReplacing: (names) =>
      Promise.resolve(take('replacing', `replace ${names.join(', ')}`) ?? false),
  }
}
