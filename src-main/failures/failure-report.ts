import type { CleanError } from './clean-error'

/** What went wrong, and when (ISO 8601). */
export interface Failure {
  readonly at: string
  /** Which part failed, in words for developers, for instance `page`. */
  readonly where: string
  readonly error: CleanError
}

/** The program and what it runs on; nothing of its user. */
export interface ReportFacts {
  readonly version: string
  /** Versions by name, for instance of Electron. */
  readonly versions: Readonly<Record<string, string>>
  readonly platform: string
  readonly interfaceLanguage: string
  readonly now: string
}

/** A report for developers, to be read by the user before it is sent: plain text in English. */
export function failureReport(facts: ReportFacts, failures: readonly Failure[]): string {
  const versions = Object.entries(facts.versions).map(([name, version]) => `${name} ${version}`)
  const lines = [
    `Muqabala ${facts.version}: report of an error`,
    '',
    `Written: ${facts.now}`,
    `Platform: ${facts.platform}`,
    `Versions: ${versions.join(', ')}`,
    `Language of the interface: ${facts.interfaceLanguage}`,
    'It holds no text of an article and no path. Nothing was sent.',
    ...failures.flatMap(({ at, where, error }) => [
      '',
      `${at} ${where}`,
      `${error.name}: ${error.message}`,
      ...error.trace.map((frame) => `    ${frame}`),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
