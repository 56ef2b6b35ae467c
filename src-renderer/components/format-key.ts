const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Slash: '/',
  Escape: 'Esc',
}

const isMac = navigator.userAgent.includes('Mac')

/** A key binding as it is shown, for instance `Ctrl+Shift+Z`, `?` or on a Mac `⌘⇧Z`. */
export function formatKey(key: string): string {
  if (key === 'Shift+Slash') return '?'
  const parts = key.split('+')
  if (isMac) {
    const symbols: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    return parts.map((part) => symbols[part] ?? names[part] ?? part).join('')
  }
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : (names[part] ?? part))).join('+')
}
