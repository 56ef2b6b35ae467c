import { useEffect } from 'react'
import { commandTable } from '../../src-core/commands/command-table'
import type { CommandId, KeyScope } from '../../src-core/commands/command-table'
import { keyName } from './key-name'
import { runCommand } from './run-command'

const bindings = new Map<string, { readonly id: CommandId; readonly scope: KeyScope }>()
for (const { id, keys } of commandTable) {
  for (const { key, scope } of keys) bindings.set(`${scope} ${key}`, { id, scope })
}

/** Runs the command of each key pressed in the window, before the editor or a control sees it. */
export function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('[role="dialog"]') !== null) return
      const name = keyName(event)
      const inGrid =
        event.target instanceof Element && event.target.closest('[role="grid"]') !== null
      const binding =
        bindings.get(`everywhere ${name}`) ?? (inGrid ? bindings.get(`grid ${name}`) : undefined)
      if (binding === undefined) return
      event.preventDefault()
      event.stopPropagation()
      runCommand(binding.id)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
}
