import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/** What vitest's JSON report says, as far as it is needed here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const addTallies = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
})

/** A check is one test.
 * @param {number} exitCode @returns {Tally} */
export const tallyOfExitCode = (exitCode) =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/**
 * Counts tests, and files that failed before any test of theirs did. A run that failed in a way its report does not
 * show, or left no report, counts as one failure: a broken run is never a green one.
 * @param {VitestReport | null} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function countReport(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return { passed: report.numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed }
}

/**
 * @param {string} file
 * @param {number} exitCode
 */
export const tallyOfReport = (file, exitCode) =>
  countReport(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, exitCode)
