/** The keys that choose a category, by their place on the keyboard: the digits, then the rows of letters. */
const codes: readonly string[] = [
  ...Array.from('1234567890', (digit) => `Digit${digit}`),
  ...Array.from('QWERTYUIOPASDFGHJKLZXCVBNM', (letter) => `Key${letter}`),
]

/** What stands on the key of a category; empty for one that is too far down the list to have a key. */
export function categoryKey(place: number): string {
  return codes[place]?.replace(/^(?:Digit|Key)/u, '') ?? ''
}

/** The place of the category that a key chooses, by `KeyboardEvent.code`; -1 for any other key. */
export function placeOfKey(code: string): number {
  return codes.indexOf(code.replace(/^Numpad(?=\d$)/u, 'Digit'))
}
