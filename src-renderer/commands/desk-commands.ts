import { flushSync } from 'react-dom'
import { deskShareStep } from '../../src-core/settings/desk-share'
import { deskElement, deskRoom, shareWithin } from '../features/review/desk-room'
import { useAppStore } from '../state/app-store'
import { changeSettings } from '../state/change-settings'
import type { Command } from './command'

/** Less than this is rounding, and nothing that could be seen. */
const leastStep = 0.004

/** Gives the desk a share of the review, and keeps it; null for the usual one. */
export function setDeskShare(deskShare: number | null): void {
  flushSync(() => {
    changeSettings(() => ({ deskShare }))
  })
}

/** The share after a step up or down; null where there is no desk. */
function shareAfter(step: number): { readonly before: number; readonly after: number } | null {
  const desk = deskElement()
  const room = desk === null ? null : deskRoom(desk)
  if (room === null) return null
  return { before: room.share, after: shareWithin(room, room.share + step) }
}

function deskCommand(step: number, refusal: 'highest-desk' | 'lowest-desk'): Command {
  return {
    refusal: () => {
      const { view, isDeskShown } = useAppStore.getState()
      if (view === 'reading') return 'not-while-reading'
      if (!isDeskShown) return 'no-desk'
      const share = shareAfter(step)
      return share === null || Math.abs(share.after - share.before) < leastStep ? refusal : null
    },
    run: () => {
      const share = shareAfter(step)
      if (share !== null) setDeskShare(share.after)
    },
  }
}

export const growDesk = deskCommand(deskShareStep, 'highest-desk')
export const shrinkDesk = deskCommand(-deskShareStep, 'lowest-desk')

export const resetDesk: Command = {
  refusal: () => (useAppStore.getState().settings.deskShare === null ? 'usual-desk' : null),
  run: () => {
    setDeskShare(null)
  },
}
