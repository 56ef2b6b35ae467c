import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Makes a new or renamed name in a folder survive a power failure. Where folders cannot be synced
 * (Windows, some network drives) the file system does it by itself, and this does nothing.
 */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    return
  }
}
