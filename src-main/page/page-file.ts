import { extname, join, sep } from 'node:path'

/** The types of all files that the built page consists of. Others are not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface PageFile {
  readonly path: string
  readonly type: string
}

/** The file of the page that an address stands for, inside `root`; null for any other place. */
export function pageFile(root: string, address: string): PageFile | null {
  const name = decoded(new URL(address).pathname)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  const path = join(root, name === '/' ? 'index.html' : name)
  const type = types[extname(path)]
  return type === undefined || !path.startsWith(root + sep) ? null : { path, type }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
