import { describe, expect, it } from 'vitest'
import { addTallies, countReport, tallyOfExitCode } from '../../scripts/test-tally.mjs'

const report = (passed: number, failed: number, brokenFiles = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ...Array.from({ length: failed }, () => ({
      status: 'failed',
      assertionResults: [{ status: 'failed' }],
    })),
    ...Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
  ],
})

describe('the tally of a test run', () => {
  it('counts tests', () => {
    expect(countReport(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 })
  })

  it('counts a file that failed before its tests ran', () => {
    expect(countReport(report(5, 0, 1), 1)).toEqual({ passed: 5, failed: 1 })
  })

  it('is never green when the runner failed, whatever its report says', () => {
    expect(countReport(report(5, 0), 1)).toEqual({ passed: 5, failed: 1 })
    expect(countReport(null, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a check as one test, and adds up', () => {
    const tallies = [tallyOfExitCode(0), tallyOfExitCode(2), { passed: 3, failed: 0 }]
    expect(addTallies(tallies)).toEqual({ passed: 4, failed: 1 })
  })
})
