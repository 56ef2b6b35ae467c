import type { TFunction } from 'i18next'
import type { InterfaceLanguage } from '../../src-core/ipc/contract'
import type { Terminal } from './terminal'

/** What every command gets besides its own arguments. */
export interface Context {
  readonly terminal: Terminal
  /** Turns keys of the strings into sentences in the language of messages. */
  readonly translate: TFunction
  readonly language: InterfaceLanguage
  /** Version of the program. */
  readonly version: string
  /** The present time. */
  readonly now: () => Date
}
