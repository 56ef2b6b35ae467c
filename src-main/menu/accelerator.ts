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
}

/**
 * How a menu shows the first key of a command; null for none. The page obeys the keys, the menu only
 * shows them. A Mac obeys every key that it shows, also while one types: there, keys that work in the
 * grid alone are not shown.
 */
export function accelerator(keys: readonly KeyBinding[], platform: string): string | null {
  const shown = keys.find(({ scope }) => platform !== 'darwin' || scope === 'everywhere')
  return shown === undefined
    ? null
    : shown.key
        .split('+')
        .map((part) => names[part] ?? part)
        .join('+')
}
