const isMac = navigator.userAgent.includes('Mac')

/**
 * The name of a pressed key as the command table writes it, for instance `Mod+Shift+Z`. Letters and
 * digits go by the place of the key, so that they work with an Arabic keyboard layout too.
 */
export function keyName(event: KeyboardEvent): string {
  const key = event.code.replace(/^(?:Key|Digit)/u, '').replace(/^NumpadEnter$/u, 'Enter')
  const isMod = isMac ? event.metaKey : event.ctrlKey
  return [isMod && 'Mod', event.altKey && 'Alt', event.shiftKey && 'Shift', key]
    .filter((part) => part !== false)
    .join('+')
}
