const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Backspace: '⌫',
  Delete: 'Del',
  Insert: 'Ins',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  NumpadAdd: 'Num +',
  NumpadSubtract: 'Num -',
  NumpadMultiply: 'Num *',
  NumpadDivide: 'Num /',
  NumpadDecimal: 'Num .',
}

const isMac = navigator.userAgent.includes('Mac')
const symbols: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** A key binding as it is shown, for instance `Ctrl+Shift+Z`, `?`, `H Q` or on a Mac `⌘⇧Z`. */
export function formatKey(key: string): string {
  return key.split(' ').map(formatStroke).join(' ')
}

function formatStroke(key: string): string {
  if (key === 'Shift+Slash') return '?'
  const parts = key.split('+')
  if (isMac) return parts.map((part) => symbols[part] ?? nameOf(part)).join('')
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : nameOf(part))).join('+')
}

function nameOf(part: string): string {
  return names[part] ?? part.replace(/^Numpad(?=\d$)/u, 'Num ')
}
