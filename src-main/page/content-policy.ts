/**
 * What the page may load and do: its own files, nothing else. Monaco and React Aria set styles on
 * elements, hence `'unsafe-inline'` for styles; scripts have none. Monaco draws with `data:` images and
 * its icon font.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ')
