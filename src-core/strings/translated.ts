/** The six plural categories of Arabic (CLDR). English has `one` and `other`. */
type ArabicPlural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/**
 * The shape of the Arabic strings, made from the English ones: the same keys, with all six plural
 * forms where English has `…_one` and `…_other`. A key that is missing or too many does not compile.
 */
export type Translated<T> = {
  readonly [
    K in keyof T as K extends `${string}_one`
      ? never
      : K extends `${infer Stem}_other`
        ? `${Stem}_${ArabicPlural}`
        : K
  ]: T[K] extends string ? string : Translated<T[K]>
}
