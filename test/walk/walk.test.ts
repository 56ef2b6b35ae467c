import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { drawSteps } from './draw-steps'
import { shortenWalk } from './shorten-walk'
import { walkArticles } from './start-walk'
import { walk } from './walk'
import type { Walk } from './walk'
import { sayStep } from './walk-step'

const folder = path.resolve(import.meta.dirname, '../../.cache/walks')

/** Not a part of the tests: `npm run walk` asks for walks here. */
const [
  asked = '1',
  length = '200',
  article = 'sample',
  language = 'en',
  rounds = '1',
  shortens = 'yes',
] = (process.env['MUQABALA_WALK'] ?? '').split(' ').filter((word) => word !== '')

function walkOf(seed: number): Walk {
  return {
    article: walkArticles.find((name) => name === article) ?? 'sample',
    language: language === 'ar' ? 'ar' : 'en',
    steps: drawSteps(seed, Number(length)),
  }
}

const walks: readonly (readonly [name: string, walk: Walk])[] = asked.endsWith('.json')
  ? [[path.basename(asked, '.json'), JSON.parse(readFileSync(asked, 'utf8')) as Walk]]
  : Array.from({ length: Number(rounds) }, (_, round) => {
      const seed = Number(asked) + round
      return [`${String(seed)}-${article}-${language}`, walkOf(seed)] as const
    })

it.each(walks)('walk %s', async (name, whole) => {
  mkdirSync(folder, { recursive: true })
  const picture = path.join(folder, `${name}.png`)
  const started = Date.now()
  const end = await walk(whole, picture)
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`${name}: ${String(end.taken)} steps, ${String(seconds)} s`)
  if (end.breaches.length === 0) return
  console.log(end.breaches.map(({ law, what }) => `${law}: ${what}`).join('\n'))
  const cut = { ...whole, steps: whole.steps.slice(0, end.taken) }
  const short = shortens === 'yes' ? await shortenWalk(whole, end, picture) : cut
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(short, null, 1))
  console.log(short.steps.map(sayStep).join('\n'))
  expect(end.breaches).toEqual([])
})
