import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// Few rules beyond the strict set, each with a message that says what to do instead. Which layer may import which is
// also proved by test/architecture.test.ts; here the editor shows it while one types.

const typescript = ['**/*.ts', '**/*.tsx', '**/*.mts']
const tests = ['test/**/*.ts', 'test/**/*.tsx']
const configs = ['*.config.{ts,mts,mjs}']

const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Register a handler in src-main/ipc instead: it checks the sender of every message.',
}
const ipcRenderer = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Only src-main/preload.ts talks to the main process; the window calls `desktop`.',
}

/** @param {object} options for no-restricted-imports */
const restrictImports = (options) => ({
  'no-restricted-imports': /** @type {['error', object]} */ (['error', options]),
})

/** @param {string} allowed pattern of what may be imported */
const importNothingBut = (allowed) => `^(?!${allowed})`

const noClock = 'The core reads no clock: take the time as an argument.'
const noChance = 'The core is deterministic: take ids, or a seeded generator, as an argument.'
const noSkippedTests = ['describe', 'it', 'test'].flatMap((object) =>
  ['only', 'skip', 'todo'].map((property) => ({
    object,
    property,
    message: 'Every test runs. Assert what happens today, and say why it is wrong.',
  })),
)

const unusedNames = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }

export default defineConfig(
  globalIgnores(['out/', 'release/', 'coverage/', '.cache/']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.core.json',
          'tsconfig.main.json',
          'tsconfig.renderer.json',
          'tsconfig.e2e.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unusedNames],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Code points are the unit that text work here means by a spread string.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Control and bidi characters are this program's subject; the rule would have them unescaped.
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },

  {
    files: ['src-core/**'],
    rules: {
      ...restrictImports({
        patterns: [
          {
            regex: importNothingBut(
              String.raw`\.\.?/|diff-match-patch$|fflate$|htmlparser2$|i18next$|saxes$`,
            ),
            message: 'The core knows nobody: pass in what it needs, as a value or a function.',
          },
          {
            regex: String.raw`(^|/)(src-main|src-renderer|resources)(/|$)`,
            message: 'The core does not know the shells or their files: they hand it values.',
          },
        ],
      }),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: noClock },
        { object: 'performance', property: 'now', message: noClock },
        { object: 'Math', property: 'random', message: noChance },
        { object: 'crypto', property: 'randomUUID', message: noChance },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: noClock },
        { selector: 'CallExpression[callee.name="Date"]', message: noClock },
      ],
    },
  },

  {
    files: ['src-main/**'],
    rules: restrictImports({
      paths: [ipcMain, ipcRenderer],
      patterns: [
        {
          regex: '(^|/)src-renderer(/|$)',
          message:
            'The main process does not know the window: they meet in src-core/ipc/contract.ts.',
        },
      ],
    }),
  },
  { files: ['src-main/ipc/**'], rules: restrictImports({ paths: [ipcRenderer] }) },
  { files: ['src-main/preload.ts'], rules: restrictImports({ paths: [ipcMain] }) },

  {
    files: ['src-renderer/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Warns of libraries that React Compiler skips, which is not used here.
      'react-hooks/incompatible-library': 'off',
      ...restrictImports({
        patterns: [
          {
            regex: '^(electron$|node:)',
            message:
              'The page has no Node and no Electron: add a request to src-core/ipc/contract.ts.',
          },
          {
            regex: '(^|/)src-main(/|$)',
            message:
              'The window does not know the main process: they meet in src-core/ipc/contract.ts.',
          },
        ],
      }),
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].map((object) => ({
          object,
          property: 'desktop',
          message: 'Import `desktop` from src-renderer/desktop.ts.',
        })),
      ],
    },
  },
  {
    // The one place that touches it.
    files: ['src-renderer/desktop.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },

  {
    files: tests,
    rules: {
      'max-lines': ['error', 400],
      // A test that reaches for what is not there fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': ['error', ...noSkippedTests],
    },
  },

  {
    files: ['**/*.{mjs,cjs,js}'],
    // tsc knows the globals of Node, and reads these files too.
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', unusedNames],
      'no-redeclare': ['error', { builtinGlobals: false }],
      'max-lines': ['error', 300],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The tools that read these files ask for a default export.
    files: configs,
    rules: { 'no-restricted-exports': 'off' },
  },
)
