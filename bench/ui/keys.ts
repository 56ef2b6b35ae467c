import type { Key } from './measure-keys'

export const arrowDown: Key = { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40 }
export const enter: Key = { key: 'Enter', code: 'Enter', keyCode: 13, text: '\r' }
export const escape: Key = { key: 'Escape', code: 'Escape', keyCode: 27 }
export const controlEnd: Key = { key: 'End', code: 'End', keyCode: 35, isControl: true }

/** A letter key; `text` is what a layout other than the Latin one types with it. */
export function letter(latin: string, text = latin): Key {
  const capital = latin.toUpperCase()
  return { key: text, code: `Key${capital}`, keyCode: capital.charCodeAt(0), text }
}

/** Control and a letter. */
export function control(latin: string): Key {
  const { key, code, keyCode } = letter(latin)
  return { key, code, keyCode, isControl: true }
}

/** What the measured app has as a key for the filter of doubtful beads: see `userDataFolder`. */
export const filterKey: Key = { key: 'F9', code: 'F9', keyCode: 120 }

/** Control+Enter. */
export const controlEnter: Key = { key: 'Enter', code: 'Enter', keyCode: 13, isControl: true }

/** Control+Shift+B: shows the library, or hides it. */
export const libraryKey: Key = { ...control('b'), isShift: true }

/** Control+Alt+Page Down. */
export const nextArticle: Key = {
  key: 'PageDown',
  code: 'PageDown',
  keyCode: 34,
  isControl: true,
  isAlt: true,
}
