import type { Appearance } from '../../src-core/settings/appearance'
import { withLargerText, withNormalText } from '../../src-core/settings/appearance'
import { useAppStore } from '../state/app-store'
import { changeSettings } from '../state/change-settings'
import { always } from './command'
import type { Command } from './command'

/** A pixel is the least that can be seen in both scripts. */
const stepPx = 1

export const textLarger = textSizeCommand('largest-text', (appearance) =>
  withLargerText(appearance, stepPx),
)

export const textSmaller = textSizeCommand('smallest-text', (appearance) =>
  withLargerText(appearance, -stepPx),
)

export const textNormal = always(() => {
  changeSettings(({ appearance }) => ({ appearance: withNormalText(appearance) }))
})

/** Changes the size of all article text; cannot run where that would change nothing. */
function textSizeCommand(
  refusal: 'largest-text' | 'smallest-text',
  change: (appearance: Appearance) => Appearance,
): Command {
  return {
    refusal: () => {
      const { appearance } = useAppStore.getState().settings
      return change(appearance) === appearance ? refusal : null
    },
    run: () => {
      changeSettings(({ appearance }) => ({ appearance: change(appearance) }))
    },
  }
}
