import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { chmodSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { recordPackages } from './scripts/packaging/record-packages.mjs'
import { writeAbout } from './scripts/packaging/write-about.mjs'

// The oldest Electron that the app must run on is the substitute runtime of scripts/electron (33: Node 20.18,
// Chromium 130). electron-vite would take the newest targets it knows from the version in package.json.
const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'

const root = import.meta.dirname

/** Makes `out/main/cli.js` a program that a shell can start. */
function executableCommandLine(): Plugin {
  const fileName = 'cli.js'
  return {
    name: 'muqabala:executable-command-line',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunk = bundle[fileName]
      if (chunk?.type === 'chunk' && !chunk.code.startsWith('#!')) {
        chunk.code = `#!/usr/bin/env node\n${chunk.code}`
      }
    },
    writeBundle(options, bundle) {
      if (options.dir !== undefined && fileName in bundle) {
        chmodSync(resolve(options.dir, fileName), 0o755)
      }
    },
  }
}

export default defineConfig({
  main: {
    // Nothing is copied from here; and without this, `?raw` imports from resources/ are warned about.
    publicDir: false,
    build: {
      outDir: resolve(root, 'out/main'),
      emptyOutDir: true,
      target: nodeTarget,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src-main/index.ts'),
          cli: resolve(root, 'src-main/cli.ts'),
          'reading-worker': resolve(root, 'src-main/reading/reading-worker.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          strict: true,
        },
      },
    },
    plugins: [executableCommandLine(), recordPackages('main')],
  },
  preload: {
    publicDir: false,
    build: {
      outDir: resolve(root, 'out/preload'),
      emptyOutDir: true,
      target: nodeTarget,
      // A sandboxed preload script can require nothing but 'electron': everything else goes into the bundle.
      externalizeDeps: false,
      lib: {
        entry: resolve(root, 'src-main/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'preload.js',
      },
      rolldownOptions: { output: { strict: true } },
    },
    plugins: [recordPackages('preload')],
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    publicDir: false,
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      target: chromeTarget,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(root, 'src-renderer/index.html') },
    },
    worker: { format: 'es', plugins: () => [recordPackages('worker')] },
    plugins: [react(), recordPackages('renderer'), writeAbout()],
  },
})
