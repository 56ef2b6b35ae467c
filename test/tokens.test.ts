import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, mixed, readColours, themeNames } from './support/read-tokens'

/** What text stands on, as tokens; a row that is selected or lit is lapis over paper. */
const grounds = ['--paper', '--paper-raised', '--paper-sunken', '--lapis-wash'] as const

/** Inks that stand on any ground. */
const inks = ['--ink', '--ink-soft', '--ink-faint', '--rubric', '--lapis', '--approved'] as const

/** Inks that belong to one ground. */
const pairs = [
  ['--on-lapis', '--lapis'],
  ['--rubric', '--rubric-wash'],
  ['--ink', '--rubric-wash'],
  ['--approved', '--approved-wash'],
  ['--ink', '--approved-wash'],
  ['--on-found', '--found'],
  ['--ink', '--found'],
  ['--on-found-now', '--found-now'],
  ['--ink', '--lit'],
  ['--on-pressed', '--pressed'],
  ['--ink', '--lit-missing'],
  ['--paper', '--approved'],
  ['--paper', '--ink'],
] as const

/** Tokens that are a colour of letters nowhere but in what is disabled or an ornament. */
const noInks = ['--paper', '--rule-strong', '--text-colour']

describe.each(themeNames)('the theme %s', (theme) => {
  const colours = readColours(theme)
  const colour = (token: string): string => colours.get(token) ?? ''
  // WCAG 2.2, success criteria 1.4.3 (AA) and, for high contrast, 1.4.6 (AAA).
  const enough = theme.startsWith('contrast') ? 7 : 4.5

  const tooLow = (ink: string, ground: string, name: string): readonly string[] => {
    const ratio = contrast(ink, ground)
    return ratio >= enough ? [] : [`${name}: ${ratio.toFixed(2)}`]
  }

  it('has enough contrast between every ink and every ground', () => {
    const faults = inks.flatMap((ink) =>
      grounds.flatMap((ground) => tooLow(colour(ink), colour(ground), `${ink} on ${ground}`)),
    )
    expect(faults).toEqual([])
  })

  it('has enough contrast where an ink has a ground of its own', () => {
    const faults = pairs.flatMap(([ink, ground]) =>
      tooLow(colour(ink), colour(ground), `${ink} on ${ground}`),
    )
    expect(faults).toEqual([])
  })

  it('has enough contrast in a lit sentence of a selected row, and in selected text', () => {
    const faults = [0.17, 0.26].flatMap((share) => {
      const lit = mixed(colour('--lapis'), share, colour('--lapis-wash'))
      return tooLow(colour('--ink'), lit, `--ink on lapis at ${String(share)}`)
    })
    expect(faults).toEqual([])
  })

  it('has enough contrast on the active side of a selected row', () => {
    const active = mixed(colour('--lapis'), 0.05, colour('--lapis-wash'))
    const faults = inks.flatMap((ink) => tooLow(colour(ink), active, `${ink} on the active side`))
    expect(faults).toEqual([])
  })

  it('shows the line of the focus on every ground', () => {
    for (const ground of grounds) {
      // WCAG 2.2, success criterion 1.4.11.
      expect(contrast(colour('--lapis'), colour(ground))).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the stylesheets', () => {
  it('write with no colour that is not measured here', () => {
    const measured = new Set<string>([...inks, ...pairs.map(([ink]) => ink), ...noInks])
    const used = stylesheets().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:^|[\s;{])color:\s*var\((--[\w-]+)/gu)].map(
        ([, token = '']) => token,
      ),
    )
    expect([...new Set(used)].filter((token) => !measured.has(token))).toEqual([])
  })
})

function stylesheets(): readonly string[] {
  const folder = path.resolve(import.meta.dirname, '../src-renderer')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(folder, file))
}
