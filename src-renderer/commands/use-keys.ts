import { useEffect } from 'react'
import { commandTable } from '../../src-core/commands/command-table'
import type { CommandId, KeyScope } from '../../src-core/commands/command-table'
import { keyName } from './key-name'
import { runCommand } from './run-command'

const bindings = new Map<string, CommandId>()
for (const { id, keys } of commandTable) {
  for (const { key, scope } of keys) bindings.set(bindingName(scope, key), id)
}

function bindingName(scope: KeyScope, key: string): string {
  return `${scope} ${key}`
}

/** Runs the command of each key pressed in the window, before the editor or a control sees it. */
export function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('[role="dialog"]') !== null) return
      const name = keyName(event)
      if (isOfWriting(event, name)) return
      const id =
        bindings.get(bindingName('everywhere', name)) ??
        (isPanelKey(event) ? bindings.get(bindingName('panel', name)) : undefined) ??
        (isGridKey(event, name) ? bindings.get(bindingName('grid', name)) : undefined)
      if (id === undefined) return
      event.preventDefault()
      event.stopPropagation()
      runCommand(id)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
}

/** Whether a key means the list of a panel that has the keyboard. */
function isPanelKey({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[data-panel-list]') !== null
}

/** Keys that belong to the field in which a note is written, and not to the project. */
const keysOfWriting: ReadonlySet<string> = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+Enter'])

function isOfWriting({ target }: KeyboardEvent, name: string): boolean {
  return (
    keysOfWriting.has(name) && target instanceof Element && target.closest('[data-writes]') !== null
  )
}

/**
 * Whether a key means the grid: all keys do in the grid and where nothing has the focus; on a button only
 * letters do, since it needs Enter and the arrows itself; where something is typed or chosen none does.
 */
function isGridKey({ target }: KeyboardEvent, name: string): boolean {
  if (!(target instanceof Element)) return false
  if (target === document.body || target.closest('[role="grid"]') !== null) return true
  const isTaken = target.closest('input, textarea, .monaco-editor, [role="listbox"]') !== null
  return !isTaken && /^[A-Z]$/u.test(name)
}
