import { execFileSync, spawnSync } from 'node:child_process'

/** Runs a program and gives what it prints; throws with what it complains of. */
export function outputOf(program: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 300_000,
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${program}: ${stderr.trim().slice(0, 1000)}`)
  return stdout
}

function isThere(program: string): boolean {
  return spawnSync('which', [program]).status === 0
}

/**
 * Sees to it that programs are there, by the Debian packages that have them: root installs them, anybody else
 * is told how.
 */
export function findPrograms(packages: Readonly<Record<string, string>>): void {
  const missing = Object.entries(packages)
    .filter(([program]) => !isThere(program))
    .flatMap(([, names]) => names.split(' '))
  if (missing.length === 0) return
  const words = ['install', '--yes', '--no-install-recommends', ...missing]
  if (!isThere('apt-get') || process.getuid?.() !== 0) {
    throw new Error(`Programs are missing. On Debian: sudo apt-get ${words.join(' ')}`)
  }
  console.log(`Installing ${missing.join(' ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update'], { env, stdio: 'ignore' })
  execFileSync('apt-get', words, { env, stdio: 'ignore' })
}
