import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] show the output only when the program fails
 * @property {number} [tries] for what depends on a network; 1 when left out
 */

/** Runs a program and answers its exit code; its output goes to ours.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {RunOptions} [options]
 * @returns {Promise<number>} */
export function exitCodeOf(program, programArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows npm and electron-vite are .cmd files, which only a shell starts.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    /** @type {Buffer[]} */
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output))
      resolve(code ?? 1)
    })
  })
}

/** Runs a program and throws when it fails, after as many tries as it was given.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {RunOptions} [options] */
export async function run(program, programArguments, options = {}) {
  const tries = options.tries ?? 1
  for (let attempt = 1; ; attempt += 1) {
    const code = await exitCodeOf(program, programArguments, options)
    if (code === 0) return
    const name = [program, ...programArguments].join(' ')
    if (attempt === tries) throw new Error(`${name} failed (exit code ${String(code)})`)
    console.error(`${name} failed; trying again…`)
    await delay(2000 * attempt)
  }
}

/** The npm that started us, else the one on the path, with arguments.
 * @param {readonly string[]} npmArguments
 * @returns {[string, ...string[]]} */
export function npmCommand(npmArguments) {
  const script = process.env['npm_execpath']
  return script !== undefined && path.basename(script) === 'npm-cli.js'
    ? [process.execPath, script, ...npmArguments]
    : ['npm', ...npmArguments]
}

/** Runs npm and throws when it fails. Says what went wrong even where a silent npm started us.
 * @param {readonly string[]} npmArguments
 * @param {RunOptions} [options] */
export async function runNpm(npmArguments, options) {
  const [program, ...rest] = npmCommand([...npmArguments, '--loglevel=error'])
  await run(program, rest, options)
}
