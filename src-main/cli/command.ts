import type { InterfaceLanguage } from '../../src-core/ipc/contract'
import type { ExportLevel, ExportOptions } from '../../src-core/formats/export/export-options'
import type { LanguageTag, Side } from '../../src-core/project/model'

export type Level = ExportLevel

/** Where a result goes, and in which form. */
export interface Output {
  /** Id of a format, `json` or `text`; null leaves the choice to the name of the file or the terminal. */
  readonly to: string | null
  /** Null for standard output. */
  readonly file: string | null
}

/** Language codes that the user gave; a side that is missing keeps its own. */
export type GivenLanguages = Readonly<Partial<Record<Side, LanguageTag>>>

/** Files of the dictionaries to align with; null for those that the app would use. */
export type ChosenDictionaries = readonly string[] | null

/** What is chosen of an export besides its languages. */
export type ExportChoices = Omit<ExportOptions, 'languages'>

/** What a command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'align-files'
      /** A source and a target, or one page that holds both. */
      readonly files: readonly string[]
      readonly level: Level
      readonly languages: GivenLanguages
      readonly dictionaries: ChosenDictionaries
      readonly output: Output
    }
  | {
      readonly name: 'align-cases'
      readonly cases: string
      readonly dictionaries: ChosenDictionaries
      readonly outputFile: string | null
    }
  | {
      readonly name: 'align-records'
      readonly level: Level
      readonly dictionaries: ChosenDictionaries
      readonly outputFile: string | null
    }
  | {
      readonly name: 'check'
      /** A project, a bitext, a page that holds both languages, or a source and a target. */
      readonly files: readonly string[]
      /** Number of the article of a project, from 1; null when the user named none. */
      readonly article: number | null
      readonly dictionaries: ChosenDictionaries
      readonly output: Output
    }
  | {
      readonly name: 'export'
      readonly project: string
      /** Number of the article, from 1; null when the user named none. */
      readonly article: number | 'all' | null
      readonly languages: GivenLanguages
      readonly choices: ExportChoices
      readonly output: Output
    }
  | {
      readonly name: 'convert'
      /** The files of a bitext, taken together. */
      readonly files: readonly string[]
      readonly languages: GivenLanguages
      readonly choices: ExportChoices
      readonly output: Output
    }
  | {
      readonly name: 'return'
      readonly project: string
      /** A file of the project that came back from a colleague. */
      readonly file: string
      /** Whether the colleague's text is taken where it was changed on both sides. */
      readonly takesConflicts: boolean
      /** Who signs what the file does not; null leaves it to the file. */
      readonly author: string | null
      /** Whether the project stays as it is. */
      readonly isDryRun: boolean
      readonly output: Output
    }

/** A command line that cannot be understood: a key below `cli.usage`, and its values. */
export interface UsageProblem {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export interface ParsedCommandLine {
  /** Language of messages, when the command line names one. */
  readonly language: InterfaceLanguage | null
  readonly command: Command | UsageProblem
}
