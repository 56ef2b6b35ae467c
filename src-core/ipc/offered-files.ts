import type { Problem } from '../errors'
import type { FileToken, LoadedFiles, OpenedProject } from './contract'

/** Articles that many files hold, put together by the names of the files. */
export interface SeveralArticles {
  readonly type: 'several'
  readonly articles: readonly LoadedFiles[]
  /** Why some of the files are not among them. */
  readonly problems: readonly Problem[]
}

/** What files that a person chose or dropped come to. */
export type OfferedFiles = LoadedFiles | SeveralArticles

/** Files that come from the file manager: a project that was opened, or articles to begin. */
export type DroppedFiles =
  | { readonly type: 'project'; readonly opened: OpenedProject }
  | { readonly type: 'files'; readonly loaded: OfferedFiles }

/** A project that was open not long ago. */
export interface RecentProject {
  readonly token: FileToken
  /** File name without folder and extension. */
  readonly name: string
  /** Name of the folder that it is in. */
  readonly folder: string
  /** When it was opened the last time, ISO 8601. */
  readonly at: string
  /** Whether the file is not there any more. */
  readonly isMissing: boolean
}
