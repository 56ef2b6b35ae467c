import { createHash } from 'node:crypto'

/** A column of a row; null is not the same as the text `null`. */
export type Column = string | number | null

/** What stands at the end of a row: 32 hexadecimal digits of the SHA-256 of its other columns. */
export function checksum(columns: readonly Column[]): string {
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex').slice(0, 32)
}
