import { monaco } from './monaco'

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim()
}

/** Gives the editor the colours of the tokens, as they are now in the document. */
export function applyEditorTheme(): void {
  const isDark = document.documentElement.dataset['theme'] === 'dark'
  monaco.editor.defineTheme('muqabala', {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': token('--paper-raised'),
      'editor.foreground': token('--ink'),
      'editorCursor.foreground': token('--ink'),
      'editor.selectionBackground': `${token('--lapis')}44`,
      'editor.inactiveSelectionBackground': `${token('--lapis')}22`,
      focusBorder: token('--lapis'),
    },
  })
  monaco.editor.setTheme('muqabala')
}
