import { withoutProclitics } from './arabic-variants'

/** What a table says of a folded Arabic word, or of the word without its proclitics; undefined for none. */
export function findArabic<Value>(
  table: ReadonlyMap<string, Value>,
  folded: string,
): { readonly form: string; readonly value: Value } | undefined {
  for (const { form } of withoutProclitics(folded)) {
    const value = table.get(form)
    if (value !== undefined) return { form, value }
  }
  return undefined
}
