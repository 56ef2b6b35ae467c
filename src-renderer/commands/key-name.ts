const isMac = navigator.userAgent.includes('Mac')

const modifiers: ReadonlySet<string> = new Set([
  ...['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'NumLock', 'Fn', 'Dead'],
  ...['Unidentified', 'Process'],
])

/** Whether a key is no more than the company of others, as Control is. */
export function isModifier({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): boolean {
  return code === '' || (modifiers.has(key) && !/^(?:Key|Digit)/u.test(code))
}

/**
 * The name of a pressed key as the command table writes it, for instance `Mod+Shift+Z`. A Latin letter is
 * the one that the keyboard writes, wherever it stands on it; with an Arabic layout, and for all other
 * keys, it is the place of the key that counts.
 */
export function keyName(event: KeyboardEvent): string {
  const isLatin = /^[a-z]$/iu.test(event.key) && event.code.startsWith('Key')
  const place = event.code.replace(/^(?:Key|Digit)/u, '').replace(/^NumpadEnter$/u, 'Enter')
  const isMod = isMac ? event.metaKey : event.ctrlKey
  const key = isLatin ? event.key.toUpperCase() : place
  return [isMod && 'Mod', event.altKey && 'Alt', event.shiftKey && 'Shift', key]
    .filter((part) => part !== false)
    .join('+')
}
