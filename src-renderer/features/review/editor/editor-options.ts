import type { editor } from 'monaco-editor/editor'

/**
 * Options that make a code editor a place to write prose in either script. `advanced` wrapping asks the
 * browser for the width of a line (the simple one counts Arabic letters as Latin ones); highlighting of
 * ambiguous characters would flag half of the Arabic alphabet.
 */
export const proseOptions = {
  language: 'plaintext',
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  disableMonospaceOptimizations: true,
  fontLigatures: true,
  stopRenderingLineAfter: -1,
  unicodeHighlight: {
    ambiguousCharacters: false,
    invisibleCharacters: false,
    nonBasicASCII: false,
  },
  renderControlCharacters: false,
  renderWhitespace: 'none',
  renderLineHighlight: 'none',
  minimap: { enabled: false },
  lineNumbers: 'off',
  lineDecorationsWidth: 0,
  glyphMargin: false,
  folding: false,
  guides: { indentation: false },
  matchBrackets: 'never',
  bracketPairColorization: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  roundedSelection: false,
  links: false,
  quickSuggestions: false,
  contextmenu: false,
  dragAndDrop: false,
  // What ends a word, in either script; the editor itself knows the marks of programs only.
  wordSeparators: '`~!@#$%^&*()-=+[{]}\\|;:\'",.<>/?،؛؟٪«»“”‘’–—…',
  emptySelectionClipboard: false,
  copyWithSyntaxHighlighting: false,
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  // Room between the letters and the thin bar at the outer edge (text-editor.module.css), also where a
  // text begins on that side because it runs from the right.
  scrollbar: {
    horizontal: 'hidden',
    vertical: 'visible',
    verticalScrollbarSize: 24,
    verticalSliderSize: 4,
    useShadows: false,
  },
  // Room above and below is around the editor, so that what it shows are whole lines.
  padding: { top: 0, bottom: 0 },
  automaticLayout: true,
  tabFocusMode: true,
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  accessibilitySupport: 'auto',
} as const satisfies editor.IStandaloneEditorConstructionOptions
