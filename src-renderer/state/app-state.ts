import type { CommandId, KeyScope } from '../../src-core/commands/command-table'
import type { FileToken, LoadedFile, LoadedFiles, Settings } from '../../src-core/ipc/contract'
import type { ReadingProgress } from '../../src-core/ipc/file-reading'
import type { SeveralArticles } from '../../src-core/ipc/offered-files'
import type { Problem } from '../../src-core/errors'
import type { Proposal } from '../../src-core/load/proposal'
import type { GridLevel } from '../../src-core/project/queries/grid-rows'
import type { NextRule } from '../../src-core/project/queries/next-bead'
import type { DuplicateQuestion } from './duplicate-question'
import type { FilterState } from './filter-state'
import type { FindState } from './find-state'
import type { ComparedVersion } from './current-comparison'
import type { FindingsState } from './findings-state'
import type { ReturnedState } from './returned-state'
import type { NotesState } from './notes-state'
import type { GuideState } from './guide-state'
import type { Splitting } from './splitting'
import type { ViewState } from './view-state'
import type { History } from '../../src-core/project/history'
import type { RefusalCode } from '../../src-core/strings/en/steps'
import type { Article, Reason, Side } from '../../src-core/project/model'

/** What the window shows. */
export type Screen =
  | { readonly type: 'starting' }
  | { readonly type: 'welcome' }
  /** `text` stands in the field already. */
  | { readonly type: 'paste'; readonly text?: string }
  | {
      readonly type: 'split'
      readonly files: readonly LoadedFile[]
      readonly proposal: Proposal
    }
  | { readonly type: 'bitext'; readonly loaded: Extract<LoadedFiles, { readonly type: 'bitext' }> }
  | { readonly type: 'several'; readonly offered: SeveralArticles }
  | {
      readonly type: 'aligning'
      readonly proposal: Proposal
      readonly share: number
      /** Which article of how many, from 1. */
      readonly number: number
      readonly count: number
    }
  | { readonly type: 'review' }

/** A bead, and the side of it that commands act on. */
export interface SelectedPlace {
  readonly bead: string
  readonly side: Side
}

/** The selected beads: the one that has the keyboard, with its side, and perhaps others. */
export interface Selection extends SelectedPlace {
  /** Where a range that is extended began; mostly the bead itself. */
  readonly anchor: string
  /** Further selected beads, in the order of the grid; mostly none. */
  readonly others: readonly string[]
}

/** The selection of one bead. */
export function onlySelected({ bead, side }: SelectedPlace): Selection {
  return { bead, side, anchor: bead, others: [] }
}

/** Ids of all selected beads, in the order of the grid but for the one that has the keyboard, which is first. */
export function selectedBeads({ bead, others }: Selection): readonly string[] {
  return [bead, ...others]
}

/** A message that stays until it is dismissed: a problem, or a key of the strings with its values. */
/** A command that a message may offer. */
export type OfferedCommand = Extract<CommandId, 'realign-rest' | 'realign-selected'>

export type Notice =
  | { readonly type: 'problem'; readonly problem: Problem }
  | {
      readonly type: 'lines'
      readonly lines: readonly NoticeLine[]
      /** A file that was written, to be shown in its folder. */
      readonly file?: FileToken
      /** What the user may want to do now. */
      readonly command?: OfferedCommand
    }

export interface NoticeLine {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export type SaveState = 'saved' | 'saving' | 'failed'

/** A key of the strings: why a command could not run, or that there is nothing to go to. */
export type RefusalKey =
  `refusal.${RefusalCode}` | `attention.none-${NextRule}` | 'attention.none-shown'

/** What stands beside the grid, one at a time. */
export type PanelName = 'history' | 'findings' | 'quality' | 'compare' | 'returned'

export type DialogName =
  | 'not-saved'
  | 'keys'
  | 'export'
  | 'palette'
  | 'preferences'
  | 'about'
  | 'link-finding'
  | 'duplicate'

/** An open project: the file, its history, and where the user is in it. */
export interface OpenWork {
  readonly token: FileToken
  readonly name: string
  readonly history: History
  readonly articleId: string
  readonly selection: Selection | null
  /** Where the user was in the other articles, by their ids. */
  readonly selections: Readonly<Record<string, Selection>>
}

/** What was pressed of a sequence of keys, and where its commands work. */
export interface PendingKeys {
  readonly pressed: string
  readonly scopes: readonly KeyScope[]
}

/** Where an article that is being begun goes: into the open project, or into one of its own. */
export type Destination = 'open-project' | 'new-project'

export interface AppState extends ViewState, GuideState {
  readonly settings: Settings
  /** A sequence of keys that has begun; null for none. */
  readonly pendingKeys: PendingKeys | null
  readonly screen: Screen
  readonly work: OpenWork | null
  readonly saveState: SaveState
  readonly notice: Notice | null
  readonly dialog: DialogName | null
  /** Why nothing came of the last command: a key of the strings, and the how manieth one it is; null for none. */
  readonly refused: { readonly key: RefusalKey; readonly id: number } | null
  /** What the dialog of that name asks. */
  readonly duplicate: DuplicateQuestion | null
  /** What a row of the grid is; which rows there are says `currentRows`. */
  readonly level: GridLevel
  /** At paragraph level: whether the keyboard goes from sentence to sentence instead of by rows. */
  readonly isInParagraph: boolean
  /** Whether the articles of the project are listed beside the grid. */
  readonly isLibraryShown: boolean
  readonly destination: Destination
  /** Files that take long to read; null while none do. */
  readonly fileReading: ReadingProgress | null
  /** What is shown beside the grid; null for nothing. */
  readonly panel: PanelName | null
  /** Whether the title of the article is being written. */
  readonly isRenaming: boolean
  /** Commands that were run from the palette, the last one first. */
  readonly recentCommands: readonly CommandId[]
  /** What the grid is narrowed to. */
  readonly filter: FilterState
  readonly isFilterMenuOpen: boolean
  /** Where “next” goes. */
  readonly nextRule: NextRule
  readonly find: FindState
  readonly findings: FindingsState
  /** The version of the translation that is compared with; null for none. */
  readonly comparison: ComparedVersion | null
  /** The file that came back from a colleague; null for none. */
  readonly returned: ReturnedState | null
  /** Which change of a bead commands act on, from 0; of another bead, the first. */
  readonly change: { readonly bead: string; readonly at: number } | null
  /** The fact of the selected bead that is pointed at: its letters are lit in both texts. */
  readonly pointedFact: Reason | null
  readonly notes: NotesState
  /** What was written of comments that are not sent: see unsent.ts. */
  readonly unsent: Readonly<Record<string, string>>
  /** A split that is shown before it is made; null for none. */
  readonly splitting: Splitting | null
  /** The side whose editor has the caret; null when nothing is being typed. */
  readonly editing: Side | null
}

/** Whether more than one bead is selected. */
export function hasSeveralSelected({ work }: Pick<AppState, 'work'>): boolean {
  return (work?.selection?.others.length ?? 0) > 0
}

/** The article on the screen; null when no project is open or the project is empty. */
export function currentArticle(work: OpenWork | null): Article | null {
  return work?.history.project.articles.find((article) => article.id === work.articleId) ?? null
}
