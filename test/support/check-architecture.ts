import { findImports, type Import, type SourceFile } from './find-imports'
import { knownFolders, type Layer, layers, packageLayers } from './layers'

// Each rule takes files and gives sentences about what is wrong with them; no sentence, no problem. They are pure, so
// that the test can prove on made-up files that each rule is able to fail.

/** What a layer imports that it must not know. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layers.find((name) => file.path.startsWith(`${name}/`))
    if (layer === undefined) return []
    return findImports(file).flatMap((imported) => {
      const problem = problemOf(layer, imported)
      return problem === null ? [] : [`${file.path} imports ${imported.specifier}: ${problem}`]
    })
  })
}

function problemOf(layer: Layer, { relative, target }: Import): string | null {
  if (relative) {
    return knownFolders[layer].some((folder) => target.startsWith(`${folder}/`))
      ? null
      : `${layer} knows only ${knownFolders[layer].join(', ')}`
  }
  if (target.startsWith('node:')) {
    return layer === 'src-main' ? null : 'only src-main runs on Node'
  }
  const allowed = packageLayers[target]
  if (allowed === undefined) return 'say in test/support/layers.ts where this package may run'
  return allowed.includes(layer) ? null : `${target} does not run in ${layer}`
}

/** Packages that package.json has and test/support/layers.ts has not put into a layer, and the reverse. */
export function uncategorisedPackages(installed: readonly string[]): readonly string[] {
  const known = Object.keys(packageLayers)
  return [
    ...installed
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is in package.json: say in test/support/layers.ts where it may run`),
    ...known
      .filter((name) => !installed.includes(name))
      .map((name) => `${name} is in test/support/layers.ts but not in package.json`),
  ]
}

/** The way by which loading `entry` would load the package, as the files it leads through; null when there is none. */
export function pathToPackage(
  files: readonly SourceFile[],
  entry: string,
  name: string,
): readonly string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const queue: (readonly string[])[] = [[entry]]
  const seen = new Set([entry])
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const file = byPath.get(way.at(-1) ?? '')
    if (file === undefined) continue
    for (const imported of findImports(file).filter(({ typeOnly }) => !typeOnly)) {
      if (!imported.relative && imported.target === name) return [...way, name]
      const next = resolveFile(byPath, imported)
      if (next !== null && !seen.has(next)) {
        seen.add(next)
        queue.push([...way, next])
      }
    }
  }
  return null
}

function resolveFile(
  byPath: ReadonlyMap<string, SourceFile>,
  { relative, target }: Import,
): string | null {
  if (!relative) return null
  const candidates = ['.ts', '.tsx', '/index.ts', ''].map((ending) => target + ending)
  return candidates.find((candidate) => byPath.has(candidate)) ?? null
}

// Spaces of other widths, joiners, bidi marks and isolates, soft hyphen, byte order mark: what one cannot see, or what
// changes the order of what one sees.
const invisible =
  /[\u00A0\u00AD\u061C\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFE00-\uFE0F\uFEFF]/u

/** Invisible characters that stand in a source as themselves, where a reviewer would not see them. */
export function invisibleCharacters(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.text.split('\n').flatMap((line, index) => {
      const character = invisible.exec(line)?.[0].codePointAt(0)
      if (character === undefined) return []
      const escape = `\\u${character.toString(16).toUpperCase().padStart(4, '0')}`
      return [`${file.path}:${String(index + 1)} has an invisible character: write ${escape}`]
    }),
  )
}

const physicalCss =
  /(?<![-\w])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/u
const physicalScript =
  /\b(?:(?:margin|padding|border)(?:Left|Right)\w*|textAlign:\s*'(?:left|right)'|(?:left|right):\s*(?:\d|['"`]\d))/u

/** Sides that the browser does not mirror for Arabic, in style sheets and in styles of components. */
export function physicalSides(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path.startsWith('src-renderer/'))
    .flatMap((file) => {
      const pattern = file.path.endsWith('.css') ? physicalCss : physicalScript
      return file.text.split('\n').flatMap((line, index) => {
        const side = pattern.exec(line)?.[0]
        return side === undefined
          ? []
          : [`${file.path}:${String(index + 1)} has ${side}: name the side start or end`]
      })
    })
}

const isTest = (path: string): boolean => path.startsWith('test/')

/** Files that hold two ideas. */
export function longFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const limit = isTest(path) ? 400 : 300
    const lines = text.split('\n').length - 1
    return lines > limit ? [`${path} has ${String(lines)} lines, over ${String(limit)}`] : []
  })
}
