import type { LanguageTag, ReviewStatus } from '../../project/model'

/** How a stretch of article text is marked: struck, put in, or what an issue or comment is about. */
export type ReportMark = 'removed' | 'added' | 'marked'

/** A paragraph of article text. */
export interface ReportText {
  readonly language: LanguageTag
  readonly runs: readonly { readonly text: string; readonly mark?: ReportMark }[]
}

/** Something that is said of a row: what, by whom, when. */
export interface ReportRemark {
  /** None where only the name matters. */
  readonly runs: ReportText['runs']
  /** Who, and when; empty where nobody is named. */
  readonly by: string
}

/** A row of the article that is worth a look, under its number. */
export interface ReportEntry {
  readonly number: string
  /** What it is, the first in bold; empty where the section says it. */
  readonly about: readonly string[]
  readonly tone: 'plain' | 'attention' | 'approved'
  /** One text, or the source and its translation. */
  readonly texts: readonly ReportText[]
  readonly remarks: readonly ReportRemark[]
}

export interface ReportTable {
  readonly type: 'table'
  readonly heads: readonly string[]
  /** First cells are names, in the languages that `names` gives for them; all others are figures. */
  readonly rows: readonly (readonly string[])[]
  /** Languages of the first cells where they are titles of articles. */
  readonly names?: readonly LanguageTag[]
  /** The last row is a sum. */
  readonly hasTotal?: boolean
}

/** A part of a section; a writer shows each of them in its own way. */
export type ReportBlock =
  | {
      readonly type: 'verdict'
      readonly state: 'passes' | 'fails' | 'open'
      readonly figure: string
      readonly unit: string
      readonly words: string
    }
  | {
      readonly type: 'progress'
      readonly parts: readonly {
        readonly status: ReviewStatus
        readonly label: string
        /** 0 to 1. */
        readonly share: number
      }[]
    }
  | {
      readonly type: 'figures'
      readonly items: readonly {
        readonly label: string
        readonly value: string
        readonly detail?: string
      }[]
    }
  | {
      readonly type: 'formula'
      readonly lines: readonly {
        readonly label: string
        readonly expression: string
        readonly value: string
      }[]
    }
  | { readonly type: 'note'; readonly text: string }
  | ReportTable
  | { readonly type: 'entries'; readonly entries: readonly ReportEntry[] }

export interface ReportSection {
  readonly title: string
  /** Language of a title that is that of an article; null for words of the report. */
  readonly language: LanguageTag | null
  readonly blocks: readonly ReportBlock[]
  readonly sections: readonly ReportSection[]
}

/** A report as its writers take it: what it says is settled, how it looks is not. */
export interface ReportDocument {
  readonly kicker: string
  readonly title: string
  /** Language of the title; null where it is none of an article. */
  readonly titleLanguage: LanguageTag | null
  readonly byline: readonly string[]
  readonly sections: readonly ReportSection[]
  readonly colophon: string
}
