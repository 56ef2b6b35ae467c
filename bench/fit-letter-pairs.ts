import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arabicLetters, pairDigits } from '../src-core/formats/encoding/arabic-letter-pairs'

// node scripts/run-typescript.mjs bench/fit-letter-pairs.ts: counts which letter follows which in Arabic, in the
// texts of this repository (a word counts as often as it stands there) and in its lexicon (each form once), and
// prints the table of src-core/formats/encoding/arabic-letter-pairs.ts.

const texts = [
  'resources/help/ar',
  'resources/sample',
  'src-core/strings/ar',
  'test/fixtures/load/pages',
]
const lexicon = 'resources/lexicon'
/** What is counted of a text beside what is counted of the lexicon: rare words are not rarer than that. */
const textWeight = 4

const order = ` ${arabicLetters}`.split('')
const counts = order.map(() => order.map(() => 0.25))

function contentsOf(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

function count(text: string, weight: number): void {
  for (const [word] of text
    .replaceAll(/[\u0640\u064B-\u0652\u0670]/g, '')
    .matchAll(/[\u0621-\u064A]+/g)) {
    let before = 0
    for (const letter of `${word} `) {
      const at = order.indexOf(letter)
      const row = counts[before]
      if (at < 0 || row === undefined) break
      row[at] = (row[at] ?? 0) + weight
      before = at
    }
  }
}

for (const text of texts.flatMap(contentsOf)) count(text, textWeight)
for (const text of contentsOf(lexicon)) count(text, 1)

for (const row of counts) {
  const all = row.reduce((sum, each) => sum + each, 0)
  const digits = row.map((each) => {
    const halves = Math.round(-2 * Math.log2(each / all))
    return pairDigits[Math.min(halves, pairDigits.length - 1)] ?? ''
  })
  console.log(`  '${digits.join('')}' +`)
}
