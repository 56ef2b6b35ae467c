import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Whether a window can be opened where we run. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Whether a program is on the path.
 * @param {string} name */
export const hasProgram = (name) =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, name)))

/**
 * Starts an X server without a screen; it picks a free number by itself, so that two runs never meet.
 * @returns {Promise<{ readonly display: string, readonly stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    )
    let complaint = ''
    server.stderr?.on('data', (chunk) => (complaint += String(chunk)))
    server.on('error', reject)
    // However we end, it ends with us.
    process.once('exit', () => void server.kill())
    server.on('exit', (code) => {
      reject(new Error(`Xvfb ended with exit code ${String(code)}: ${complaint}`))
    })
    let number = ''
    server.stdio[3]?.on('data', (chunk) => {
      number += String(chunk)
      if (!number.endsWith('\n')) return
      resolve({ display: `:${number.trim()}`, stop: () => void server.kill() })
    })
  })
}
