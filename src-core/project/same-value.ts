/**
 * Whether two values of a project say the same: plain objects, lists, texts, numbers, null. Quick for
 * values that share their unchanged parts, as those before and after a change do.
 */
export function sameValue(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true
  if (!isObject(first) || !isObject(second)) return false
  if (Array.isArray(first) || Array.isArray(second)) {
    return (
      Array.isArray(first) &&
      Array.isArray(second) &&
      first.length === second.length &&
      first.every((item, index) => sameValue(item, second[index]))
    )
  }
  const keys = Object.keys(first)
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && sameValue(first[key], second[key]))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
