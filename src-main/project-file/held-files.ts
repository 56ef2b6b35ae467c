import { statSync } from 'node:fs'

/**
 * The files that this process holds, by device and number. On Unix the lock of a process on a file goes
 * when the process closes any handle of that file, also one that it only read with. So a file that we
 * hold must not be opened a second time, not even to look at its first bytes.
 * https://sqlite.org/howtocorrupt.html, 2.2
 */
const held = new Set<string>()

export function isHeld(path: string): boolean {
  const key = keyOf(path)
  return key !== null && held.has(key)
}

/** Remembers a file that was just locked; the answer forgets it again. */
export function hold(path: string): () => void {
  const key = keyOf(path)
  if (key !== null) held.add(key)
  return () => {
    if (key !== null) held.delete(key)
  }
}

function keyOf(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? null : `${String(stats.dev)}:${String(stats.ino)}`
}
