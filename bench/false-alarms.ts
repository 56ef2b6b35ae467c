// How often the reasons call a fact missing where nothing is: in faithful translations, aligned as they are.
//   node scripts/run-typescript.mjs bench/false-alarms.ts <easy cases.json…> [--show <kind>]
import { parseArgs } from 'node:util'
import { createAligner } from '../src-core/align/create-aligner'
import { loadAlignerData } from '../src-main/aligner-data'
import { readCases } from './cases'

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string' } },
})

const aligner = createAligner(loadAlignerData())
const counts = new Map<string, number>()
let beads = 0
for (const { ar, en } of files.flatMap((file) => readCases(file))) {
  const found = aligner.align({
    source: ar.map((text) => ({ text, kind: 'body' })),
    target: en.map((text) => ({ text, kind: 'body' })),
    languages: { source: 'ar', target: 'en' },
  })
  for (const { source, target, reasons } of found) {
    if (source.length === 0 || target.length === 0) continue
    beads += 1
    for (const reason of reasons) {
      const isMissing = (reason.source === null) !== (reason.target === null)
      if (!isMissing) continue
      counts.set(reason.kind, (counts.get(reason.kind) ?? 0) + 1)
      if (reason.kind !== options.show) continue
      const texts = [...source.map((unit) => ar[unit]), ...target.map((unit) => en[unit])]
      console.log(`${reason.source ?? reason.target ?? ''}\n  ${texts.join('\n  ')}`)
    }
  }
}
console.log(`${String(beads)} beads`)
for (const [kind, count] of [...counts].sort()) console.log(`${kind.padEnd(12)} ${String(count)}`)
