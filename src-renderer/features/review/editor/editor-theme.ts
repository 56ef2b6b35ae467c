import { isDarkTheme } from '../../../styles/is-dark-theme'
import { monaco } from './monaco'

/** The value of a token of styles/tokens.css as it is now. */
export function tokenValue(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim()
}

/** A colour in the one form that the editor takes: the bundler shortens `#ffffff` to `#fff`. */
function colour(name: string): string {
  return tokenValue(name).replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3')
}

/** Gives the editor the colours of the tokens, as they are now in the document. */
export function applyEditorTheme(): void {
  monaco.editor.defineTheme('muqabala', {
    base: isDarkTheme() ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': colour('--paper-raised'),
      'editor.foreground': colour('--ink'),
      'editorCursor.foreground': colour('--ink'),
      'editor.selectionBackground': `${colour('--lapis')}44`,
      'editor.inactiveSelectionBackground': `${colour('--lapis')}22`,
      'scrollbarSlider.background': colour('--thumb'),
      'scrollbarSlider.hoverBackground': colour('--ink-faint'),
      'scrollbarSlider.activeBackground': colour('--ink-faint'),
      focusBorder: colour('--lapis'),
    },
  })
  monaco.editor.setTheme('muqabala')
}
