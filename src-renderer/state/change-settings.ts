import type { Settings } from '../../src-core/ipc/contract'
import { desktop } from '../desktop'
import { useAppStore } from './app-store'
import { valueOrNotice } from './start-work'

/** Changes settings at once, and keeps them. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): void {
  const { settings } = useAppStore.getState()
  const next = { ...settings, ...change(settings) }
  useAppStore.setState({ settings: next })
  void desktop.request('settings:write', next).then(valueOrNotice)
}
