/** The three layers, and the folder of each. */
export type Layer = 'src-core' | 'src-main' | 'src-renderer'

export const layers: readonly Layer[] = ['src-core', 'src-main', 'src-renderer']

/** Which folders of the repository a layer may import from: the shells know the core, the core knows nobody. */
export const knownFolders: Readonly<Record<Layer, readonly string[]>> = {
  'src-core': ['src-core'],
  'src-main': ['src-core', 'src-main', 'resources'],
  'src-renderer': ['src-core', 'src-renderer', 'resources'],
}

const everywhere = layers
const main: readonly Layer[] = ['src-main']
const renderer: readonly Layer[] = ['src-renderer']
const shells: readonly Layer[] = ['src-main', 'src-renderer']
const nowhere: readonly Layer[] = []

/** Where each package of package.json may run. A package that is missing here is an error: someone must decide. */
export const packageLayers: Readonly<Record<string, readonly Layer[]>> = {
  'diff-match-patch': everywhere,
  fflate: everywhere,
  htmlparser2: everywhere,
  i18next: everywhere,
  saxes: everywhere,

  '@photostructure/sqlite': main,
  electron: main,

  'pdfjs-dist': main,

  zod: shells,

  '@fontsource/ibm-plex-sans': renderer,
  '@fontsource/ibm-plex-sans-arabic': renderer,
  '@fontsource/noto-naskh-arabic': renderer,
  '@fontsource/source-serif-4': renderer,
  '@tanstack/react-virtual': renderer,
  'lucide-react': renderer,
  'monaco-editor': renderer,
  react: renderer,
  'react-aria-components': renderer,
  'react-dom': renderer,
  'react-i18next': renderer,
  zustand: renderer,

  // Tools: no part of the app.
  '@electron/asar': nowhere,
  '@electron/fuses': nowhere,
  '@eslint/js': nowhere,
  '@types/diff-match-patch': nowhere,
  '@types/node': nowhere,
  '@types/react': nowhere,
  '@types/react-dom': nowhere,
  '@vitejs/plugin-react': nowhere,
  'axe-core': nowhere,
  'electron-builder': nowhere,
  'electron-vite': nowhere,
  eslint: nowhere,
  'eslint-plugin-react-hooks': nowhere,
  'fast-check': nowhere,
  'libxml2-wasm': nowhere,
  'playwright-core': nowhere,
  prettier: nowhere,
  stylelint: nowhere,
  typescript: nowhere,
  'typescript-eslint': nowhere,
  vite: nowhere,
  vitest: nowhere,
}
