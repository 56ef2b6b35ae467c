import type { KeySettings } from '../commands/key-settings'
import type { Result } from '../errors'
import type { ReadFiles, RecognisedFile } from '../load/import-files'
import type { Proposal } from '../load/proposal'
import type { AboutApp } from './about'
import type { AddedDictionaries, DictionaryInfo, DictionaryTexts } from './dictionaries'
import type { ExportChoice, ExportSummary } from './exporting'
import type { FileChoice, OtherVersion, ReadingProgress } from './file-reading'
import type { BackupInfo, OfferedSettings } from './preference-files'
import type { DroppedFiles, OfferedFiles, RecentProject } from './offered-files'
import type {
  ClipboardAction,
  EndedWork,
  MenuState,
  PageFailure,
  PrintTarget,
  WindowPlace,
} from './window-state'
import type { Step } from '../project/history'
import type { Project } from '../project/model'
import type { Returned } from '../return/returned'
import type { Appearance, Theme } from '../settings/appearance'
import type { ExportHabits } from '../settings/export-habits'
import type { Guidance } from '../settings/guidance'
import type { BackupSettings } from '../settings/backup-settings'

/** Stands for a path that the main process granted; the page never sees the path itself. */
export type FileToken = string

export interface OpenedProject {
  readonly token: FileToken
  /** File name without folder and extension, for the title of the window. */
  readonly name: string
  readonly project: Project
  readonly steps: readonly Step[]
  readonly cursor: number
}

/**
 * One entry of the journal. `put` writes the step at `index`, over the one that stands there, forgets
 * all after it, and sets the cursor behind it. `move-cursor` is an undo, a redo or a jump. What entries
 * to write after an action, and how to read them, is in project/journal.ts.
 */
export type JournalEntry =
  | { readonly type: 'put'; readonly index: number; readonly step: Step }
  | { readonly type: 'move-cursor'; readonly cursor: number }

export type InterfaceLanguage = 'en' | 'ar'

export interface Settings {
  readonly interfaceLanguage: InterfaceLanguage
  readonly theme: Theme
  readonly appearance: Appearance
  readonly author: string
  readonly keys: KeySettings
  readonly guidance: Guidance
  readonly exporting: ExportHabits
  readonly backups: BackupSettings
  /** How much of the height of the review the desk takes, from 0 to 1; null where nobody chose. */
  readonly deskShare: number | null
}

/** A file that was chosen, as what it was read, and how it can be asked for again; null for pasted text. */
export interface LoadedFile extends RecognisedFile {
  readonly token: FileToken | null
}

/** The files that were chosen, and how they would be read. */
export type LoadedFiles = ReadFiles<LoadedFile>

export type StartupProject =
  /** `place` is known when the page failed and starts anew. */
  | {
      readonly type: 'project'
      readonly opened: OpenedProject
      readonly place: WindowPlace | null
    }
  | { readonly type: 'sample'; readonly proposal: Proposal }
  /** Files that the app was started with: their split is shown before it is accepted. */
  | { readonly type: 'files'; readonly loaded: OfferedFiles }
  | { readonly type: 'welcome' }

/** Requests of the window to the main process: name and signature, once. */
export interface Requests {
  /**
   * What the window shows first: files that the app was started with, a project, the bundled sample on the
   * first run, or the welcome page.
   */
  'app:start': () => Promise<Result<StartupProject>>
  'app:about': () => Promise<Result<AboutApp>>
  'settings:read': () => Promise<Settings>
  'settings:write': (settings: Settings) => Promise<Result<null>>
  /** The settings of a first start. */
  'settings:defaults': () => Promise<Settings>
  /** Asks where to and writes the settings to a file; answers its name, null when cancelled. */
  'settings:export': () => Promise<Result<string | null>>
  /** Asks for such a file and reads it; nothing is changed yet. Null when cancelled. */
  'settings:import': () => Promise<Result<OfferedSettings | null>>
  'backup:info': () => Promise<BackupInfo>
  /** Asks where backups shall go from now on; null when cancelled. */
  'backup:choose-folder': () => Promise<Result<BackupInfo | null>>
  /** Shows the folder of the backups in the file manager. */
  'backup:show-folder': () => Promise<Result<null>>
  'dictionary:list': () => Promise<Result<readonly DictionaryInfo[]>>
  /** Asks for files and adds those that are dictionaries; null when the user cancelled. */
  'dictionary:add': () => Promise<Result<AddedDictionaries | null>>
  /** Takes a dictionary off the list, or forgets what was learned; answers the list. */
  'dictionary:remove': (token: FileToken) => Promise<Result<readonly DictionaryInfo[]>>
  'dictionary:set-enabled': (
    token: FileToken,
    isEnabled: boolean,
  ) => Promise<Result<readonly DictionaryInfo[]>>
  /**
   * What to align with; `known` is the revision that the page has, null for none. With `learnsFirst` it has what
   * the open projects teach now, which takes a second where much was approved.
   */
  'dictionary:read': (
    known: string | null,
    learnsFirst: boolean,
  ) => Promise<Result<DictionaryTexts>>
  /** Asks for the files of an article and reads them; null when the user cancelled. */
  'article:choose': () => Promise<Result<OfferedFiles | null>>
  /**
   * Files that were dropped on the window; only the preload script may name paths, see `DesktopBridge.drop`.
   * Null when a project was dropped that another window shows.
   */
  'article:drop': (paths: readonly string[]) => Promise<Result<DroppedFiles | null>>
  /** Reads files that were chosen before once more, in these encodings. */
  'article:read-again': (files: readonly FileChoice[]) => Promise<Result<LoadedFiles>>
  /** Reads pasted text as one page. */
  'article:read-text': (text: string) => Promise<Result<LoadedFiles>>
  /** The bundled sample. */
  'article:read-sample': () => Promise<Result<LoadedFiles>>
  /** Asks for a file with another version of the translation; null when the user cancelled. */
  'version:choose': () => Promise<Result<OtherVersion | null>>
  /** Asks for a file that came back from a colleague and reads it; null when the user cancelled. */
  'return:choose': () => Promise<Result<Returned | null>>
  /** Makes a project file in the user's folder, named after the title, and opens it. */
  'project:create': (project: Project, title: string) => Promise<Result<OpenedProject | null>>
  /** Asks for a project file and opens it; null when the user cancelled, or another window shows it. */
  'project:choose': () => Promise<Result<OpenedProject | null>>
  /** The projects that were open last, the latest first. */
  'recent:list': () => Promise<Result<readonly RecentProject[]>>
  /** Null when another window shows it. */
  'recent:open': (token: FileToken) => Promise<Result<OpenedProject | null>>
  /** Takes a project off the list, not off the disk; answers the list. */
  'recent:remove': (token: FileToken) => Promise<Result<readonly RecentProject[]>>
  /** Writes entries to the journal in one durable transaction; answers when they are on the disk. */
  'project:write': (token: FileToken, entries: readonly JournalEntry[]) => Promise<Result<null>>
  /** Closes the file; every entry written so far is in it. */
  'project:close': (token: FileToken) => Promise<Result<null>>
  /** Asks where to, writes the article atomically and says what was left out; null when cancelled. */
  'article:export': (
    token: FileToken,
    article: string,
    choice: ExportChoice,
  ) => Promise<Result<ExportSummary | null>>
  /** Shows a written file in the file manager of the system. */
  'file:show': (token: FileToken) => Promise<null>
  /** Asks where to and writes the picture of the alignment as SVG; answers the file name, null when cancelled. */
  'picture:export': (token: FileToken, article: string) => Promise<Result<string | null>>
  /**
   * Prints the page as it is laid out for paper: on a printer that the user chooses, or to a PDF file, named
   * after the title, whose name is the answer. Null when cancelled, or when a printer has it.
   */
  'window:print': (to: PrintTarget, title: string) => Promise<Result<string | null>>
}

/** Events of the main process to the window. */
export interface Events {
  /** A command of the menu, by its id in the command table. */
  'command:run': (command: string) => void
  /** A project was opened from outside (second start, file manager). */
  'project:opened': (opened: OpenedProject) => void
  /** Articles were brought from outside, to be shown before they are accepted. */
  'files:offered': (offered: Result<OfferedFiles>) => void
  /** Settings were changed in another window. */
  'settings:changed': (settings: Settings) => void
  /** Reading goes on for a while; null when it is over. */
  'reading:progress': (progress: ReadingProgress | null) => void
  /** The window is about to close: finish writing, then answer with `window:ready-to-close`. */
  'window:closing': () => void
}

/** One-way messages of the window to the main process. */
export interface Messages {
  'window:ready-to-close': () => void
  /** Something could not be written: the window stays, and the user decides. */
  'window:stay-open': () => void
  /** Where the user is now, to come back there should the page fail. */
  'window:place': (place: WindowPlace) => void
  'window:failed': (failure: PageFailure) => void
  /** How far long work is, from 0 to 1; null when there is none. */
  'work:progress': (share: number | null) => void
  'work:ended': (work: EndedWork) => void
  /** Opens an empty window. */
  'window:new': () => void
  /** The user does not want the files that are being read any more. */
  'reading:cancel': () => void
  /** Which commands can run now, and under which label, so that the menu tells the truth. */
  'menu:update': (state: MenuState) => void
  /** Cuts, copies or pastes where the keyboard is, as the keys for it do: the page may not read the clipboard. */
  'clipboard:use': (action: ClipboardAction) => void
}

/**
 * All that the preload script exposes to the page, as `window.desktop`. What is said crosses as JSON text, in
 * both directions: a text is copied at once, an object member by member from one world to the other, which
 * took most of a second for a project of 20,000 beads, and as long for a step that changes all of them.
 */
export interface DesktopBridge {
  /** Takes the JSON of the list of its arguments, answers with the JSON of what the contract promises. */
  request(name: keyof Requests, args: string): Promise<string>
  /** Takes the JSON of the list of its arguments. */
  send(name: keyof Messages, args: string): void
  /**
   * Reads files that were dropped on the page. They are `File` objects, of which only the preload script can
   * tell the paths; one that the page made itself has none.
   */
  drop(files: readonly object[]): Promise<string>
  /** Subscribes to an event; the listener gets the JSON of the list of its arguments. The answer unsubscribes. */
  on(name: keyof Events, listener: (args: string) => void): () => void
}

/** The main process as the window speaks to it: the bridge, with values instead of texts. */
export interface DesktopApi {
  request<K extends keyof Requests>(
    name: K,
    ...args: Parameters<Requests[K]>
  ): ReturnType<Requests[K]>
  send<K extends keyof Messages>(name: K, ...args: Parameters<Messages[K]>): void
  drop(files: readonly object[]): ReturnType<Requests['article:drop']>
  /** Subscribes; the answer unsubscribes. */
  on<K extends keyof Events>(name: K, listener: Events[K]): () => void
}

export const requestNames = {
  'app:start': true,
  'app:about': true,
  'settings:read': true,
  'settings:write': true,
  'settings:defaults': true,
  'settings:export': true,
  'settings:import': true,
  'backup:info': true,
  'backup:choose-folder': true,
  'backup:show-folder': true,
  'dictionary:list': true,
  'dictionary:add': true,
  'dictionary:remove': true,
  'dictionary:set-enabled': true,
  'dictionary:read': true,
  'article:choose': true,
  'article:drop': true,
  'article:read-again': true,
  'article:read-text': true,
  'article:read-sample': true,
  'version:choose': true,
  'return:choose': true,
  'project:create': true,
  'project:choose': true,
  'recent:list': true,
  'recent:open': true,
  'recent:remove': true,
  'project:write': true,
  'project:close': true,
  'article:export': true,
  'file:show': true,
  'picture:export': true,
  'window:print': true,
} as const satisfies Record<keyof Requests, true>

/** Requests that the preload script makes by itself, never for the page. */
export const preloadRequests: ReadonlySet<string> = new Set<keyof Requests>(['article:drop'])

export const eventNames = {
  'command:run': true,
  'project:opened': true,
  'files:offered': true,
  'settings:changed': true,
  'reading:progress': true,
  'window:closing': true,
} as const satisfies Record<keyof Events, true>

export const messageNames = {
  'window:ready-to-close': true,
  'window:stay-open': true,
  'work:progress': true,
  'work:ended': true,
  'window:place': true,
  'window:failed': true,
  'window:new': true,
  'reading:cancel': true,
  'menu:update': true,
  'clipboard:use': true,
} as const satisfies Record<keyof Messages, true>
