import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import packageDescription from '../package.json'
import {
  forbiddenImports,
  invisibleCharacters,
  longFiles,
  pathToPackage,
  physicalSides,
  uncategorisedPackages,
} from './support/check-architecture'
import type { SourceFile } from './support/find-imports'

const root = path.resolve(import.meta.dirname, '..')
const sourceFolders = ['src-core', 'src-main', 'src-renderer', 'test', 'scripts', 'bench']

const files: readonly SourceFile[] = sourceFolders.flatMap(readFolder)

function readFolder(folder: string): readonly SourceFile[] {
  if (!existsSync(path.join(root, folder))) return []
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => /\.(ts|tsx|mjs|js|css|html)$/.test(name) && !name.includes('/fixtures/'))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }))
}

const file = (filePath: string, text: string): SourceFile => ({ path: filePath, text })

describe('the layers', () => {
  it('import only what they may know', () => {
    expect(forbiddenImports(files)).toEqual([])
  })

  it.each([
    ['the core, Electron', 'src-core/a.ts', `import { app } from 'electron'`],
    ['the core, Node', 'src-core/a.ts', `import { readFileSync } from 'node:fs'`],
    ['the core, a shell', 'src-core/align/a.ts', `export * from '../../src-main/window'`],
    ['the core, a file of ours', 'src-core/a.ts', `import words from '../resources/words.tsv?raw'`],
    ['the core, a type of Electron', 'src-core/a.ts', `type App = import('electron').App`],
    ['the window, Electron', 'src-renderer/a.tsx', `const electron = require('electron')`],
    ['the window, Node', 'src-renderer/a.tsx', `const fs = await import('node:fs')`],
    ['the window, main', 'src-renderer/a.ts', `import type { Menu } from '../src-main/menu'`],
    ['the window, main', 'src-renderer/a.ts', `new URL('../src-main/a.ts', import.meta.url)`],
    ['main, the window', 'src-main/a.ts', `import { App } from '../src-renderer/app'`],
    ['main, a package of the window', 'src-main/a.ts', `import { useState } from 'react'`],
    ['main, a tool', 'src-main/a.ts', `import { build } from 'vite'`],
    ['main, a package nobody knows', 'src-main/a.ts', `import _ from 'lodash/fp'`],
    ['main, the tests', 'src-main/a.ts', `import { x } from '../test/support/x'`],
  ])('are told when one imports what it must not: %s', (_case, filePath, text) => {
    expect(forbiddenImports([file(filePath, text)])).toHaveLength(1)
  })

  it('are left alone when they import what they may', () => {
    const allowed = [
      file('src-core/a.ts', `import { b } from './b'\nimport diff from 'diff-match-patch'`),
      file('src-main/a.ts', `import { app } from 'electron'\nimport { b } from '../src-core/b'`),
      file('src-main/b.ts', `import words from '../resources/words.tsv?raw'\nimport 'node:fs'`),
      file('src-renderer/a.tsx', `import '@fontsource/ibm-plex-sans/400.css'\nimport './a.css'`),
    ]
    expect(forbiddenImports(allowed)).toEqual([])
  })

  it('have a place for every package', () => {
    const { dependencies, devDependencies } = packageDescription
    const installed = Object.keys({ ...dependencies, ...devDependencies })
    expect(uncategorisedPackages(installed)).toEqual([])
    expect(uncategorisedPackages([...installed, 'left-pad'])).toHaveLength(1)
    expect(uncategorisedPackages(installed.slice(1))).toHaveLength(1)
  })
})

describe('the command line', () => {
  it('never loads Electron, so that plain Node runs it', () => {
    expect(pathToPackage(files, 'src-main/cli.ts', 'electron')).toBeNull()
    expect(files.some(({ path: name }) => name === 'src-main/cli.ts')).toBe(true)
  })

  it('is found out when it loads it through other files', () => {
    const made = [
      file('src-main/cli.ts', `import { a } from './files/a'`),
      file('src-main/files/a.ts', `export { b } from '../b'`),
      file('src-main/b.ts', `import { app } from 'electron'`),
    ]
    const way = ['src-main/cli.ts', 'src-main/files/a.ts', 'src-main/b.ts', 'electron']
    expect(pathToPackage(made, 'src-main/cli.ts', 'electron')).toEqual(way)
  })

  it('may know types of Electron, which are gone when it runs', () => {
    const made = [file('src-main/cli.ts', `import type { App } from 'electron'`)]
    expect(pathToPackage(made, 'src-main/cli.ts', 'electron')).toBeNull()
  })
})

describe('the sources', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('have invisible and bidi characters only as escapes', () => {
    expect(invisibleCharacters(files)).toEqual([])
    const bad = ['\u200F', '\u2067', '\u00A0', '\uFEFF'].map((c) => file('src-core/a.ts', `'${c}'`))
    expect(invisibleCharacters(bad)).toHaveLength(4)
    expect(invisibleCharacters([file('src-core/a.ts', String.raw`'\u200F'`)])).toEqual([])
  })

  it('name the sides of the window start and end, never left and right', () => {
    expect(physicalSides(files)).toEqual([])
    const css = ['margin-left: 1px', 'left: 0', 'text-align:right', 'border-right-color: red']
    expect(physicalSides(css.map((text) => file('src-renderer/a.css', text)))).toHaveLength(4)
    const script = [`{ paddingRight: 4 }`, `textAlign: 'left'`, `style={{ left: 3 }}`]
    expect(physicalSides(script.map((text) => file('src-renderer/a.tsx', text)))).toHaveLength(3)
    const good = file('src-renderer/a.css', 'margin-inline-start: 1px; text-align: start')
    expect(physicalSides([good])).toEqual([])
  })

  it('stay short enough to hold one idea', () => {
    expect(longFiles(files)).toEqual([])
    expect(longFiles([file('src-core/a.ts', 'a\n'.repeat(301))])).toHaveLength(1)
    expect(longFiles([file('test/a.test.ts', 'a\n'.repeat(400))])).toEqual([])
  })
})
