import type { BlockKind } from '../../project/model'
import type { AnalysedSide, Ending } from '../text/analysed-side'
import type { Repetition } from './own-side'

/** Running sums over the units of a side: entry n is the sum over the first n units. */
export interface FormSums {
  readonly lengths: Float64Array
  readonly sentences: Float64Array
  readonly questions: Float64Array
  readonly quotes: Float64Array
  readonly brackets: Float64Array
  /** Units that end without a full stop or the like. */
  readonly bareEndings: Float64Array
  /** Squared share that another unit of the side repeats, of units that are copies. */
  readonly copies: Float64Array
  readonly furniture: Float64Array
  readonly headings: Float64Array
  /** How each unit ends. */
  readonly endings: readonly Ending[]
  readonly kinds: readonly BlockKind[]
}

/** Sums what the features of form need, so that a bead of any size costs the same. */
export function formSums({ units }: AnalysedSide, repetition: Repetition): FormSums {
  const running = (valueOf: (unit: number) => number): Float64Array => {
    const sums = new Float64Array(units.length + 1)
    for (let unit = 0; unit < units.length; unit += 1) {
      sums[unit + 1] = (sums[unit] ?? 0) + valueOf(unit)
    }
    return sums
  }
  return {
    lengths: running((unit) => units[unit]?.length ?? 0),
    sentences: running((unit) => units[unit]?.sentenceCount ?? 0),
    questions: running((unit) => units[unit]?.questionCount ?? 0),
    quotes: running((unit) => units[unit]?.quoteCount ?? 0),
    brackets: running((unit) => units[unit]?.bracketCount ?? 0),
    bareEndings: running((unit) => (units[unit]?.ending === 'none' ? 1 : 0)),
    copies: running((unit) => (repetition.isCopy[unit] ?? 0) * (repetition.share[unit] ?? 0) ** 2),
    furniture: running((unit) => (units[unit]?.isFurniture === true ? 1 : 0)),
    headings: running((unit) => (units[unit]?.kind === 'heading' ? 1 : 0)),
    endings: units.map(({ ending }) => ending),
    kinds: units.map(({ kind }) => kind),
  }
}

/** The sum over the units from `first` to before `end`, of running sums. */
export function sumOf(sums: Float64Array, first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0)
}
