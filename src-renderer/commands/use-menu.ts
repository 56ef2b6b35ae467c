import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { commandTable } from '../../src-core/commands/command-table'
import { desktop } from '../desktop'
import { closeWork, openWork } from '../state/open-work'
import { hasSeveralSelected } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { showLoaded } from '../state/start-work'
import { isCommandId } from './is-command-id'
import { canRun, runCommand } from './run-command'
import { historyLabels } from './use-history-labels'

/** The menu is told in a quiet moment, so that no key waits for it, but no later than this. */
const patienceMs = 200

/** Keeps the application menu true, and obeys the main process. */
export function useMenu(): void {
  const { t } = useTranslation()
  const told = useRef('')

  useEffect(() => {
    let waiting: number | null = null
    const tell = () => {
      waiting = null
      const { undo, redo } = historyLabels(useAppStore.getState().work?.history ?? null, t)
      const menu = {
        enabled: commandTable.map(({ id }) => id).filter(canRun),
        undoLabel: undo,
        redoLabel: redo,
        hasSeveral: hasSeveralSelected(useAppStore.getState()),
        isFree: useAppStore.getState().screen.type === 'welcome',
      }
      const telling = JSON.stringify(menu)
      if (telling !== told.current) desktop.send('menu:update', menu)
      told.current = telling
    }
    const tellSoon = () => {
      waiting ??= requestIdleCallback(tell, { timeout: patienceMs })
    }
    tellSoon()
    const unsubscribe = useAppStore.subscribe(tellSoon)
    return () => {
      unsubscribe()
      if (waiting !== null) cancelIdleCallback(waiting)
    }
  }, [t])

  useEffect(() => {
    const subscriptions = [
      desktop.on('command:run', (command) => {
        if (isCommandId(command)) runCommand(command)
      }),
      desktop.on('project:opened', (opened) => {
        void openWork(opened)
      }),
      desktop.on('files:offered', (offered) => {
        const { work, screen } = useAppStore.getState()
        if (screen.type === 'aligning') return
        useAppStore.setState({ destination: work === null ? 'new-project' : 'open-project' })
        showLoaded(offered)
      }),
      desktop.on('settings:changed', (settings) => {
        useAppStore.setState({ settings })
      }),
      desktop.on('reading:progress', (fileReading) => {
        useAppStore.setState({ fileReading })
      }),
      desktop.on('window:closing', () => {
        void closeWork().then((isClosed) => {
          desktop.send(isClosed ? 'window:ready-to-close' : 'window:stay-open')
        })
      }),
    ]
    return () => {
      for (const unsubscribe of subscriptions) unsubscribe()
    }
  }, [])
}
