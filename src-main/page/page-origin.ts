/** The scheme and host that the built page is served from; see serve-page.ts. */
export const pageScheme = 'app'
const pageHost = 'bundle'

/** Where our page comes from, and what may be loaded with it. */
export interface PageOrigin {
  /** The address of the page. */
  readonly start: string
  /** Whether an address belongs to our page. */
  readonly isOurs: (address: string) => boolean
  /** Whether the page, or Chromium on its behalf, may ask for an address. Nothing leaves the computer. */
  readonly isAllowed: (address: string) => boolean
}

/** Schemes that stand for what is in memory, or in Chromium's own developer tools. */
const localSchemes: readonly string[] = ['data:', 'blob:', 'devtools:', 'chrome-devtools:']

/** `developmentServer` is the address of Vite's server while developing, null in the built app. */
export function pageOrigin(developmentServer: string | null): PageOrigin {
  const start = developmentServer ?? `${pageScheme}://${pageHost}/index.html`
  const { protocol, host } = new URL(start)
  const isOurs = (address: string): boolean => {
    const url = parse(address)
    return url?.protocol === protocol && url.host === host
  }
  return {
    start,
    isOurs,
    isAllowed: (address) =>
      isOurs(address) ||
      localSchemes.includes(parse(address)?.protocol ?? '') ||
      // Vite tells the page of changes over a web socket.
      (developmentServer !== null && isOurs(address.replace(/^ws/, 'http'))),
  }
}

// `URL.parse` came with Node 22; Electron 33 has 20.
function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
