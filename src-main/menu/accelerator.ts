import type { KeyBinding } from '../../src-core/commands/command-table'

/** What Electron calls keys whose name is another in `KeyboardEvent.code`. */
const names: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Minus: '-',
  Equal: '=',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  NumpadAdd: 'numadd',
  NumpadSubtract: 'numsub',
  NumpadMultiply: 'nummult',
  NumpadDivide: 'numdiv',
  NumpadDecimal: 'numdec',
}

/** Names that are the same there; Electron refuses a menu with a key that it does not know. */
const sameName =
  /^(?:[A-Z0-9]|F\d{1,2}|Shift|Alt|Enter|Space|Tab|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Escape)$/u

/**
 * How a menu shows the first key of a command that it can show; null for none. The page obeys the keys,
 * the menu only shows them. A Mac obeys every key that it shows, also while one types: there, keys that
 * work in the grid alone are not shown.
 */
export function accelerator(keys: readonly KeyBinding[], platform: string): string | null {
  const shown = keys
    .filter(({ scope }) => platform !== 'darwin' || scope === 'everywhere')
    .map(({ key }) => electronName(key))
  return shown.find((name) => name !== null) ?? null
}

function electronName(key: string): string | null {
  const parts = key.split('+').map((part) => names[part] ?? (sameName.test(part) ? part : null))
  return parts.includes(null) ? null : parts.join('+')
}

/** What is added to a label for a command that has only a sequence of keys, which is no accelerator. */
export function sequence(keys: readonly KeyBinding[]): string {
  const found = keys.find(({ key }) => key.includes(' '))
  if (found === undefined) return ''
  // Isolated, so that the keys stand in their order in an Arabic label too.
  return ` (\u2066${found.key.replaceAll('Mod', 'Ctrl')}\u2069)`
}
