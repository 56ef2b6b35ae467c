import { randomUUID } from 'node:crypto'
import type { FileToken } from '../../src-core/ipc/contract'

/**
 * Paths that a person chose, by the tokens that the page knows them by. The page can name no path: it
 * gives back a token, and one that was not granted leads nowhere.
 */
export interface GrantedPaths {
  grant(path: string): FileToken
  redeem(token: FileToken): string | null
  revoke(token: FileToken): void
  revokeAll(): void
}

export function grantedPaths(): GrantedPaths {
  const paths = new Map<FileToken, string>()
  return {
    grant(path) {
      const token = randomUUID()
      paths.set(token, path)
      return token
    },
    redeem: (token) => paths.get(token) ?? null,
    revoke(token) {
      paths.delete(token)
    },
    revokeAll() {
      paths.clear()
    },
  }
}
