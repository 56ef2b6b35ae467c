import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

/** Builds the command line into a folder of its own inside the project, and gives the path of the program. */
export async function buildCommandLine(): Promise<string> {
  const cache = path.join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'command-line-'))
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: {
        input: { cli: path.join(root, 'src-main/cli.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
    ssr: { noExternal: ['i18next', 'diff-match-patch', 'zod'] },
  })
  return path.join(folder, 'cli.cjs')
}
