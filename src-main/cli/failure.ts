import type { TFunction } from 'i18next'
import type { Problem } from '../../src-core/errors'
import type { UsageProblem } from './command'

/** Why a command did nothing: bad input, or a command line that asks for what cannot be. */
export type Failure = Problem | UsageProblem

/** What the operating system is told: done, bad input, wrong command line. */
export type ExitCode = 0 | 1 | 2

export function exitCodeOf(failure: Failure | null): ExitCode {
  if (failure === null) return 0
  return 'code' in failure ? 1 : 2
}

/** The failure as a sentence for a person. */
export function describeFailure(failure: Failure, translate: TFunction): string {
  if ('code' in failure) return describeProblem(failure, translate)
  const sentence = translate(`cli.usage.${failure.key}`, { ...failure.values })
  return `${sentence}\n${translate('cli.usage.see-help')}`
}

/** The problem as a sentence for a person. */
export function describeProblem({ code, values }: Problem, translate: TFunction): string {
  return translate(`error.${code}`, { ...values })
}
