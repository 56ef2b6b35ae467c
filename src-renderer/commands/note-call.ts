import type { CommandId } from '../../src-core/commands/command-table'
import { afterCall } from '../../src-core/settings/guidance'
import { useAppStore } from '../state/app-store'
import { changeSettings } from '../state/change-settings'
import { bindingOf } from './binding-of'

/** Takes note that a command was called otherwise than by its key, and tells the key when it is time. */
export function noteCall(id: CommandId): void {
  if (bindingOf(id) === undefined) return
  const { guidance } = useAppStore.getState().settings
  const after = afterCall(guidance, id, dayOf(new Date()))
  if (after.guidance === guidance) return
  changeSettings(() => ({ guidance: after.guidance }))
  if (after.tells) useAppStore.setState({ toldKey: id })
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
