import { useEffect } from 'react'
import { commandTable } from '../../src-core/commands/command-table'
import { desktop } from '../desktop'
import { closeWork, openWork } from '../state/open-work'
import { useAppStore } from '../state/app-store'
import { isCommandId } from './is-command-id'
import { canRun, runCommand } from './run-command'
import { useHistoryLabels } from './use-history-labels'

/** Keeps the application menu true, and obeys the main process. */
export function useMenu(): void {
  const { undo, redo } = useHistoryLabels()

  useEffect(() => {
    let told = ''
    const tell = () => {
      const menu = {
        enabled: commandTable.map(({ id }) => id).filter(canRun),
        undoLabel: undo,
        redoLabel: redo,
      }
      const telling = JSON.stringify(menu)
      if (telling !== told) desktop.send('menu:update', menu)
      told = telling
    }
    tell()
    return useAppStore.subscribe(tell)
  }, [undo, redo])

  useEffect(() => {
    const subscriptions = [
      desktop.on('command:run', (command) => {
        if (isCommandId(command)) runCommand(command)
      }),
      desktop.on('project:opened', (opened) => {
        void openWork(opened)
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
