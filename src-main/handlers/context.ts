import type { Translate } from '../translate'
import type { Result } from '../../src-core/errors'
import type { Settings } from '../../src-core/ipc/contract'
import type { Backups } from '../backups/backups'
import type { DictionaryShelf } from '../dictionaries/dictionary-shelf'
import type { LearnedTranslations } from '../dictionaries/learned-translations'
import type { JsonStore } from '../files/json-store'
import type { GrantedPaths } from '../files/granted-paths'
import type { Memory } from '../memory'
import type { OpenProjects } from '../open-projects'
import type { SystemFacts } from '../settings'
import type { BackgroundWork } from '../window/background-work'
import type { WindowStart } from '../window/window-start'
import type { Reading } from '../reading/reading-job'

export interface TargetQuestion {
  readonly title: string
  /** The path that the person may accept as it is. */
  readonly suggestion: string
  readonly kind: FileKind | null
}

/** What a file dialog calls files of one kind, and their endings without the dot. */
export interface FileKind {
  readonly name: string
  readonly extensions: readonly string[]
}

/** How a project was lost: its file cannot be read any more, or is not there any more. */
export type Loss = 'damaged' | 'missing'

/** The questions that the operating system asks a person. */
export interface Dialogs {
  /** One or several files; none when cancelled. */
  chooseArticle(): Promise<readonly string[]>
  chooseProject(): Promise<string | null>
  /** One file with another version of a translation; null when cancelled. */
  chooseVersion(): Promise<string | null>
  /** One file that came back from a colleague; null when cancelled. */
  chooseReturned(): Promise<string | null>
  /** Files of dictionaries; none when cancelled. */
  chooseDictionaries(): Promise<readonly string[]>
  /** A file of preferences; null when cancelled. */
  chooseSettings(): Promise<string | null>
  /** A folder, beginning in this one; null when cancelled. */
  chooseFolder(current: string): Promise<string | null>
  /** Whether a project that was lost shall be brought back from its backup of a time, ISO 8601. */
  confirmRestoring(name: string, at: string, loss: Loss): Promise<boolean>
  /** Where to write a file; null when cancelled. An existing file has been asked about. */
  chooseTarget(question: TargetQuestion): Promise<string | null>
  /** Whether files may be replaced that the person did not name. */
  confirmReplacing(names: readonly string[]): Promise<boolean>
}

/** What brings the page to paper, as its print styles lay it out. */
export interface Printer {
  /** Asks for a printer; false when the user cancelled. */
  print(): Promise<boolean>
  toPdf(): Promise<Uint8Array>
}

/** What the window of the page is there for. */
export interface WindowSession {
  /** What to show first; after a reload, what was open. */
  begin(): WindowStart
  /** Remembers the path of the project that is open in the window now; null for none. */
  shows(project: string | null): Promise<void>
}

/** The windows beside that of the page. */
export interface OtherWindows {
  /** Brings the window to the front that has a project file open; false when there is none. */
  show(path: string): boolean
  /** Opens a project file in a window of its own; a file that is refused makes none. */
  open(path: string): Promise<Result<null>>
}

/** All that the handlers touch, handed in, so that tests can give them a folder of their own. */
export interface HandlerContext {
  readonly settings: JsonStore<Settings>
  readonly memory: JsonStore<Memory | null>
  readonly projects: OpenProjects
  readonly dialogs: Dialogs
  readonly printer: Printer
  /** The article files that were chosen last, which the page may have read again. */
  readonly chosenFiles: GrantedPaths
  readonly reading: Reading
  /** The files that were exported, which the page may have shown in their folder. */
  readonly exportedFiles: GrantedPaths
  /** Shows a file in the file manager of the system. */
  showInFolder(path: string): void
  readonly dictionaries: DictionaryShelf
  readonly learned: LearnedTranslations
  /** The user's folder for documents. */
  readonly documents: string
  /** Version of the program, for file headers. */
  readonly version: string
  /** The time, ISO 8601. */
  readonly now: () => string
  /** Turns keys of the strings into the language of the interface. */
  readonly translate: Translate
  /** What the build says of the licences in it. */
  readonly aboutFile: string
  readonly background: BackgroundWork
  readonly system: SystemFacts
  readonly backups: Backups
  /** Shows a folder in the file manager. */
  showFolder(folder: string): Promise<void>
  readonly session: WindowSession
  readonly otherWindows: OtherWindows
  /** Makes the system and the menu follow the list of recent projects; the path of one that was opened. */
  onRecent(opened: string | null): void
  /** Makes all windows and the menu follow settings that have just been kept. */
  applySettings(settings: Settings): void
}
