// Runs a TypeScript program of this repository on plain Node:
//   node scripts/run-typescript.mjs bench/align.ts [arguments…]
// It is bundled first with the same Vite that builds the app, so that `?raw` and JSON imports mean the same, and
// so that it runs as fast as the app does. Packages stay outside the bundle. The working folder is left as it is;
// find files of the repository from process.cwd(), not from import.meta (the bundle lies in .cache/typescript).
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { projectRoot } from './project-root.mjs'

const [program, ...programArguments] = process.argv.slice(2)
if (program === undefined) {
  console.error('usage: node scripts/run-typescript.mjs <program.ts> [arguments…]')
  process.exit(2)
}

const name = path
  .relative(projectRoot, path.resolve(program))
  .replace(/\.[^.]+$/, '')
  .replaceAll(/[^\w-]+/g, '-')
// One folder per run: two runs of the same program never see each other's half-written bundle.
const outDir = path.join(projectRoot, '.cache', 'typescript', `${name}-${String(process.pid)}`)

await build({
  configFile: false,
  root: projectRoot,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: path.resolve(program),
    outDir,
    emptyOutDir: true,
    target: 'node20.18',
    sourcemap: 'inline',
    rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
  },
})

const result = spawnSync(
  process.execPath,
  ['--enable-source-maps', path.join(outDir, `${name}.mjs`), ...programArguments],
  { stdio: 'inherit' },
)
rmSync(outDir, { recursive: true, force: true })
process.exit(result.status ?? 1)
