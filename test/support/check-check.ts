import { expect, it } from 'vitest'
import type { Check, CheckedBead, Example } from '../../src-core/checks/check'
import { en } from '../../src-core/strings/index'

/** The bead of an example: what it leaves out is as in an ordinary article from Arabic to English. */
export function beadOfExample(example: Example): CheckedBead {
  const { source, target } = example
  return {
    languages: { source: 'ar', target: 'en' },
    role: source === '' ? 'addition' : target === '' ? 'omission' : 'translation',
    reasons: [],
    proportion: { ratio: 1.12 },
    ...example,
  }
}

function run(check: Check, bead: CheckedBead) {
  return check.appliesTo(bead) ? check.find(bead) : []
}

/** Proves the laws of a check on its own examples. */
export function checkCheck(check: Check): void {
  const { good, bad } = check.examples
  const strings: Readonly<Record<string, string>> = en.checks

  it('has a name, a description and examples of both kinds', () => {
    expect(strings[`name-${check.id}`]).toBeDefined()
    expect(strings[`about-${check.id}`]).toBeDefined()
    expect(Math.min(good.length, bad.length)).toBeGreaterThan(0)
  })

  it.each(good)('finds nothing in $source | $target', (example) => {
    expect(run(check, beadOfExample(example))).toEqual([])
  })

  it.each(bad)('finds something in $source | $target', (example) => {
    const bead = beadOfExample(example)
    const findings = run(check, bead)
    expect(findings).not.toEqual([])
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
    for (const { message, spans } of findings) {
      expect(strings[message]).toBeDefined()
      for (const { side, start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(bead[side].length)
      }
    }
  })

  it('finds nothing any more when its fixes are applied', () => {
    for (const example of bad) {
      let bead = beadOfExample(example)
      for (let fixes = 0; fixes < 20; fixes += 1) {
        const fix = run(check, bead).find((finding) => finding.fix !== undefined)?.fix
        if (fix === undefined) break
        const text = bead[fix.side]
        bead = { ...bead, [fix.side]: text.slice(0, fix.start) + fix.text + text.slice(fix.end) }
      }
      expect(run(check, bead).filter(({ fix }) => fix !== undefined)).toEqual([])
    }
  })
}
