import { isDarkTheme } from '../../../styles/is-dark-theme'
import { monaco } from './monaco'

/** The value of a token of styles/tokens.css as it is now. */
export function tokenValue(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim()
}

/** Gives the editor the colours of the tokens, as they are now in the document. */
export function applyEditorTheme(): void {
  monaco.editor.defineTheme('muqabala', {
    base: isDarkTheme() ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': tokenValue('--paper-raised'),
      'editor.foreground': tokenValue('--ink'),
      'editorCursor.foreground': tokenValue('--ink'),
      'editor.selectionBackground': `${tokenValue('--lapis')}44`,
      'editor.inactiveSelectionBackground': `${tokenValue('--lapis')}22`,
      focusBorder: tokenValue('--lapis'),
    },
  })
  monaco.editor.setTheme('muqabala')
}
