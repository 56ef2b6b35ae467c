import { execFileSync } from 'node:child_process'
import { hasProgram } from '../display.mjs'
import { run } from '../run.mjs'

/**
 * What Electron links against or opens at run time, and the Debian package that has it. Known by the library's name
 * rather than the package's, since the packages are called otherwise in other releases (`…t64`) and distributions.
 */
const libraries = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libgbm.so.1': 'libgbm1',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
}

/**
 * Installs what a window needs on Linux where that is possible (root, apt); elsewhere prints the line that does it.
 * @param {{ readonly virtualDisplay: boolean }} needs `virtualDisplay`: Xvfb, for the tests
 * @returns {Promise<boolean>} whether all is there now
 */
export async function installSystemPackages({ virtualDisplay }) {
  if (process.platform !== 'linux') return true
  const missing = [...missingLibraries()]
  if (virtualDisplay && !hasProgram('Xvfb')) missing.push('xvfb')
  if (missing.length === 0) return true
  if (!hasProgram('apt-get')) {
    console.error('The window needs libraries that are missing here. On Debian they are called:')
    console.error(`  ${missing.join(' ')}`)
  } else if (process.getuid?.() === 0) {
    console.error(`Installing ${missing.join(' ')}…`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env, quiet: true, tries: 3 })
    await run('apt-get', installArguments(missing), { env, quiet: true, tries: 3 })
    return true
  } else {
    console.error('The window needs packages that only root can install. Run this once:')
    console.error(`  sudo apt-get ${installArguments(missing).join(' ')}`)
  }
  return false
}

/** @param {readonly string[]} packages */
const installArguments = (packages) => [
  'install',
  '--yes',
  '--no-install-recommends',
  ...packages.map(nameHere),
]

function missingLibraries() {
  const known = linkerCache()
  return Object.entries(libraries)
    .filter(([library]) => !known.includes(`\t${library} `))
    .map(([, name]) => name)
}

/** The libraries the dynamic linker knows; all count as there when it cannot be asked. */
function linkerCache() {
  try {
    const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/sbin:/usr/sbin` }
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8', env, maxBuffer: 1 << 26 })
  } catch {
    return Object.keys(libraries)
      .map((library) => `\t${library} `)
      .join('')
  }
}

/** Debian 13 and Ubuntu 24.04 renamed many libraries when they widened time to 64 bits.
 * @param {string} name */
function nameHere(name) {
  if (!hasProgram('apt-cache')) return name
  const renamed = `${name}t64`
  try {
    return execFileSync('apt-cache', ['pkgnames', renamed], { encoding: 'utf8' })
      .split('\n')
      .includes(renamed)
      ? renamed
      : name
  } catch {
    return name
  }
}
