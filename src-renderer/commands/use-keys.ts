import { useEffect } from 'react'
import type { CommandId, KeyScope } from '../../src-core/commands/command-table'
import { keyMapOf } from '../../src-core/commands/key-settings'
import { matchKeys } from '../../src-core/commands/match-keys'
import { beadField } from '../components/bead-field'
import { afterNextFrame } from '../state/after-next-frame'
import { useAppStore } from '../state/app-store'
import { isModifier, keyName } from './key-name'
import { runCommand } from './run-command'

/** How long a sequence of keys that has begun waits for its next key. */
const patienceMs = 4000

/**
 * Runs the command of each key pressed in the window, before the editor or a control sees it. The
 * component that uses this is drawn anew when the keys change, and all below it that shows keys.
 */
export function useKeys(): void {
  useAppStore((state) => state.settings.keys)

  useEffect(() => {
    let patience: number | undefined
    // What a held key did last is shown before it does it again: no frame is missed, and nothing goes on when it is let go.
    let isBehind = false
    const forget = () => {
      window.clearTimeout(patience)
      if (useAppStore.getState().pendingKeys !== null) useAppStore.setState({ pendingKeys: null })
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || isModifier(event)) return
      const { pendingKeys, settings } = useAppStore.getState()
      const name = keyName(event)
      if (isElsewhere()) {
        runInDialog(event, name)
        return
      }
      if (isOfWriting(event, name)) return
      const pressed = pendingKeys === null ? name : `${pendingKeys.pressed} ${name}`
      const scopes = pendingKeys?.scopes ?? scopesOf(event, name)
      const match = matchKeys(keyMapOf(settings.keys), scopes, pressed)
      if (match.type === 'nothing' && pendingKeys === null) return
      // A key that does not go on with a sequence ends it and does nothing else; so does Escape.
      event.preventDefault()
      event.stopPropagation()
      forget()
      if (match.type === 'command' && !(event.repeat && isBehind)) {
        isBehind = true
        afterNextFrame(() => {
          isBehind = false
        })
        runCommand(match.id, 'key')
      }
      if (match.type !== 'beginning') return
      useAppStore.setState({ pendingKeys: { pressed, scopes } })
      patience = window.setTimeout(forget, patienceMs)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    window.addEventListener('pointerdown', forget, { capture: true })
    window.addEventListener('blur', forget)
    return () => {
      forget()
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      window.removeEventListener('pointerdown', forget, { capture: true })
      window.removeEventListener('blur', forget)
    }
  }, [])
}

/** Whether keys belong to a dialog, or to “What is this?”. */
function isElsewhere(): boolean {
  const isInDialog = document.querySelector('[role="dialog"]:not([data-beside])') !== null
  return isInDialog || useAppStore.getState().isPointing
}

/** What explains the window does so in dialogs too, but where a key is being recorded. */
function runInDialog(event: KeyboardEvent, name: string): void {
  const { settings } = useAppStore.getState()
  const match = matchKeys(keyMapOf(settings.keys), ['everywhere'], name)
  if (match.type !== 'command' || !explains.has(match.id)) return
  if (event.target instanceof Element && event.target.closest('[data-listening="true"]')) return
  event.preventDefault()
  event.stopPropagation()
  runCommand(match.id, 'key')
}

const explains: ReadonlySet<CommandId> = new Set<CommandId>(['show-help', 'what-is-this'])

/** Whether a key means the list of a panel that has the keyboard. */
function isPanelKey({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[data-panel-keys]') !== null
}

/** Keys that belong to the field in which a note is written, and not to the project. */
const keysOfWriting: ReadonlySet<string> = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+Enter'])

function isOfWriting({ target }: KeyboardEvent, name: string): boolean {
  return (
    keysOfWriting.has(name) && target instanceof Element && target.closest('[data-writes]') !== null
  )
}

/** Where a key works now, what goes before first. */
function scopesOf(event: KeyboardEvent, name: string): readonly KeyScope[] {
  const { view, linking, splitting, screen } = useAppStore.getState()
  if (screen.type !== 'review') return ['everywhere']
  const scopes: KeyScope[] = view === 'links' ? ['links', 'everywhere'] : ['everywhere']
  if (isPanelKey(event)) scopes.push('panel')
  if (!isGridKey(event, name)) return scopes
  if (splitting !== null) scopes.push('splitting')
  if (linking !== null) scopes.push('linking')
  if (view === 'reading') scopes.push('reading')
  scopes.push('grid')
  return scopes
}

/**
 * Whether a key means the grid: all keys do in the grid and, but for the one that leads into it, where
 * nothing has the focus; on a button only letters do, since it needs Enter and the arrows itself; where
 * something is typed or chosen none does.
 */
function isGridKey({ target }: KeyboardEvent, name: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(beadField) !== null) return true
  if (target === document.body) return name !== 'Tab'
  const isTaken = target.closest('input, textarea, .monaco-editor, [role="listbox"]') !== null
  return !isTaken && /^[A-Z]$/u.test(name)
}
