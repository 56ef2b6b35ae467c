import { commandTable } from './command-table'
import type { CommandDescription, KeyBinding, KeyScope } from './command-table'

const commands: readonly CommandDescription[] = commandTable

/** With Control, what moves and deletes in a text, and what the clipboard needs. */
const neededByTexts: ReadonlySet<string> = new Set([
  ...['A', 'C', 'X', 'V'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Backspace', 'Delete', 'Insert', 'Space'],
])

/**
 * Whether a key has a meaning where a text is typed, in a field or in the editor: it writes something,
 * moves the caret, deletes or selects. No command may have it there.
 */
export function isKeyOfTyping(key: string): boolean {
  const [first = ''] = key.split(' ')
  const parts = first.split('+')
  const name = parts.at(-1) ?? ''
  if (/^F\d+$/u.test(name)) return false
  if (!parts.includes('Mod')) return true
  return !parts.includes('Alt') && neededByTexts.has(name) && !isPlainPaste(parts, name)
}

/** Control, Shift and a letter of the clipboard mean nothing in a text that has no formats. */
function isPlainPaste(parts: readonly string[], name: string): boolean {
  return parts.includes('Shift') && /^[ACXV]$/u.test(name)
}

/** Keys that the system or the frame of the window has, and that no command should be given. */
export const reservedKeys: ReadonlySet<string> = new Set([
  ...['Mod+Q', 'Alt+F4', 'F11', 'Mod+Shift+I', 'Tab', 'Shift+Tab', 'Escape'],
])

/**
 * Where a key works that a command is given: in its own view when it has one; else everywhere, but for a
 * key that texts need, which works in the grid.
 */
export function bindingFor(id: string, key: string): KeyBinding {
  return { key, scope: scopeFor(id, key) }
}

function scopeFor(id: string, key: string): KeyScope {
  const keys = commands.find((command) => command.id === id)?.keys ?? []
  const own = keys.find(({ scope }) => scope !== 'everywhere')?.scope ?? 'grid'
  if (own !== 'grid') return own
  return isKeyOfTyping(key) ? 'grid' : 'everywhere'
}

/**
 * Whether two bindings cannot both hold: one key, or one the beginning of the other, in one place. Among the
 * links a key of theirs goes before the one that works everywhere.
 */
export function doClash(first: KeyBinding, second: KeyBinding): boolean {
  const scopes = [first.scope, second.scope]
  const meet =
    first.scope === second.scope || (scopes.includes('everywhere') && !scopes.includes('links'))
  return meet && (begins(first.key, second.key) || begins(second.key, first.key))
}

function begins(key: string, longer: string): boolean {
  return key === longer || longer.startsWith(`${key} `)
}
