const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The two files of a dictd dictionary, from headwords with their definitions. */
export function dictdFiles(entries: readonly (readonly [headword: string, text: string])[]): {
  readonly index: string
  readonly definitions: Uint8Array
} {
  const parts: Uint8Array[] = []
  const lines: string[] = []
  let offset = 0
  for (const [headword, text] of entries) {
    const bytes = new TextEncoder().encode(text)
    lines.push([headword, inBase64(offset), inBase64(bytes.length)].join('\t'))
    parts.push(bytes)
    offset += bytes.length
  }
  return { index: `${lines.join('\n')}\n`, definitions: Buffer.concat(parts) }
}

function inBase64(value: number): string {
  const rest = Math.floor(value / 64)
  return (rest === 0 ? '' : inBase64(rest)) + (digits[value % 64] ?? '')
}
