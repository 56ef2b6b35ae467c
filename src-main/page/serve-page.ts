import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { contentPolicy } from './content-policy'
import { pageFile } from './page-file'
import { pageScheme } from './page-origin'
import type { PageOrigin } from './page-origin'

/** Has to run before Electron is ready. */
export function announcePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built page from the folder `root`, and nothing outside it. */
export function servePage(root: string, origin: PageOrigin): void {
  protocol.handle(pageScheme, async ({ url, method }) => {
    const file = origin.isOurs(url) && method === 'GET' ? pageFile(root, url) : null
    if (file === null) return new Response(null, { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(file.path)), {
        headers: headersOf(file.type),
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

function headersOf(type: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'Referrer-Policy': 'no-referrer',
  }
}
