import type { z } from 'zod'

/** The type without `readonly` and `?`: what is left must be the same on both sides. */
type Bare<T> = T extends readonly (infer Item)[]
  ? Bare<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Bare<T[K]> }
    : T

type IsSame<A, B> = [Bare<A>, Bare<B>] extends [Bare<B>, Bare<A>] ? true : false

/**
 * Ties a schema to a type of the core, in both directions: `matching<Bead>()(schema)` does not compile
 * when the type has a field that the schema lacks, or the other way round. A schema that lagged behind
 * would drop or refuse what the window sends.
 */
export function matching<T>() {
  return <S extends z.ZodType>(
    schema: S & (IsSame<z.output<S>, T> extends true ? unknown : 'schema and type differ'),
  ): z.ZodType<T> => schema as unknown as z.ZodType<T>
}
