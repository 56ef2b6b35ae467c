import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks, coverageChecks } from '../../../src-core/checks/index'
import { beadOfExample, checkCheck } from '../../support/check-check'
import { checksPage } from '../../../scripts/docs/checks-page'

describe.each(checks)('the check $id', (check) => {
  checkCheck(check)
})

describe('the registry of checks', () => {
  it('names each check once', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    expect(coverageChecks.every((check) => checks.includes(check))).toBe(true)
  })

  it('has findings of nothing but a missing side in an empty bead', () => {
    const bead = beadOfExample({ source: '', target: '' })
    const found = checks.filter((check) => check.appliesTo(bead) && check.find(bead).length > 0)
    expect(found.map(({ id }) => id)).toEqual(['unaligned'])
  })

  it('has its page in the documentation (npm run docs:checks writes it)', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage())
  })
})
