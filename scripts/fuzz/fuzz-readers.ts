import { readers } from '../../src-core/formats/readers'
import { fixturesOf } from '../../test/support/format-fixtures'
import { fuzzReader } from '../../test/support/fuzz-reader'

// npm run fuzz [-- seed [count [reader]]]: reads mutated fixtures with every reader, and prints the seeds of
// those that made one fail, hang or give what is no article. A seed that is found becomes a fixture.

const [, , first = String(Date.now() % 1_000_000_000), rounds = '10000', only] = process.argv
const [from, count] = [Number(first), Number(rounds)]
let failed = 0
console.log(`seeds ${String(from)} to ${String(from + count - 1)}`)
for (const reader of readers) {
  if (only !== undefined && only !== reader.id) continue
  const start = performance.now()
  const faults = await fuzzReader(reader, fixturesOf(reader.id), { from, count })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024)
  console.log(`${reader.id}: ${String(faults.length)} faults, ${seconds} s, ${String(memory)} MB`)
  for (const { seed, complaint } of faults.slice(0, 10))
    console.log(`  seed ${String(seed)}: ${complaint}`)
  failed += faults.length
}
process.exitCode = failed === 0 ? 0 : 1
