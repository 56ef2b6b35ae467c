import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// npm run bench:formats [-- units…]: converts translation memories of 10,000, 100,000 and 1,000,000 units with
// the built command line, and prints time and peak memory of each run.

const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-bench-'))
const measured = path.join(folder, 'measured.mjs')

/** A memory of so many units, written piece by piece. */
function writeMemory(file: string, units: number): void {
  const out = openSync(file, 'w')
  writeSync(
    out,
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="ar"/><body>\n',
  )
  for (let at = 0; at < units; at += 1) {
    const number = String(at)
    writeSync(
      out,
      `<tu tuid="${number}"><tuv xml:lang="ar"><seg>افتتحت البلدية مكتبة الميناء رقم ${number} أمس بعد ترميم استغرق ثلاث سنوات.</seg></tuv>` +
        `<tuv xml:lang="en"><seg>The town opened harbour library number ${number} yesterday after three years of restoration.</seg></tuv></tu>\n`,
    )
  }
  writeSync(out, '</body></tmx>\n')
  closeSync(out)
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)

console.log('units      to      seconds  peak MB  in MB  out MB')
for (const units of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const input = path.join(folder, `${String(units)}.tmx`)
  writeMemory(input, units)
  for (const format of ['tmx', 'tsv', 'jsonl']) {
    const output = path.join(folder, `out.${format}`)
    const start = performance.now()
    const run = spawnSync('/usr/bin/env', [
      'node',
      '-e',
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(measured)}, String(process.resourceUsage().maxRSS)));
       process.argv = [process.argv[0], 'out/main/cli.js', 'convert', ${JSON.stringify(input)}, '-o', ${JSON.stringify(output)}];
       import(require('node:url').pathToFileURL(require('node:path').resolve('out/main/cli.js')));`,
    ])
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (run.status !== 0) throw new Error(run.stderr.toString())
    const peak = (Number(readFileSync(measured, 'utf8')) / 1024).toFixed(0)
    const sizesOfFiles = [input, output].map((file) => megabytes(statSync(file).size))
    const cells = [String(units).padEnd(10), format.padEnd(7), seconds.padEnd(8), peak.padEnd(8)]
    console.log([...cells, ...sizesOfFiles].join(' '))
    rmSync(output)
  }
  rmSync(input)
}
rmSync(folder, { recursive: true })
