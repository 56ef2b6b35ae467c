import type { CommandId } from '../../src-core/commands/command-table'
import type { HelpTopicId } from '../../src-core/help/help-topics'

/** What explains the window while it is used. */
export interface GuideState {
  /** The topic of the help that is open, over whatever else is; null for none. */
  readonly help: HelpTopicId | null
  /** Whether whatever is pointed at says what it is. */
  readonly isPointing: boolean
  /** The step of the tour, from 0; `offered` while it is only offered; null for no tour. */
  readonly tour: number | 'offered' | null
  /** The command whose key is told now; null for none. */
  readonly toldKey: CommandId | null
}

export const noGuide: GuideState = { help: null, isPointing: false, tour: null, toldKey: null }
