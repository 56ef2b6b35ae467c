/**
 * Checks that a value, read from a file or sent by a page, has the shape of a type: where and what is
 * wrong with it, for instance `.articles[0].title: not a text`, or null when it fits. Made of the checks
 * below; what the type does not name is let through.
 */
export type Shape<T> = ((value: unknown) => string | null) & {
  /** Never there: ties the check to its type, so that the two cannot differ unnoticed. */
  readonly type?: T | undefined
}

/** The shapes of the members of an object; a member that may be missing has a shape that allows it. */
export type Members<T> = { readonly [Key in keyof T]-?: Shape<T[Key]> }

export const text: Shape<string> = (value) => (typeof value === 'string' ? null : ': not a text')

export const flag: Shape<boolean> = (value) =>
  typeof value === 'boolean' ? null : ': neither true nor false'

/** A whole number, not negative. */
export const count: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? null
    : ': not a whole number'

export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : ': not a number'

/** A number that is not negative. */
export const notNegative: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? null : ': below zero'

/** A number from 0 to 1. */
export const share: Shape<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? null : ': not from 0 to 1'

/** One of the texts of a union; the keys name all of them. */
export function oneOf<T extends string>(allowed: Readonly<Record<T, true>>): Shape<T> {
  return (value) =>
    typeof value === 'string' && Object.hasOwn(allowed, value) ? null : ': not a known value'
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value))
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined ? null : shape(value))
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return ': not a list'
    for (const [index, item] of value.entries()) {
      const fault = shape(item)
      if (fault !== null) return `[${String(index)}]${fault}`
    }
    return null
  }
}

export function object<T>(members: Members<T>): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(members)
  return (value) => {
    if (!isRecord(value)) return ': not an object'
    for (const [key, shape] of shapes) {
      const fault = shape(value[key])
      if (fault !== null) return `.${key}${fault}`
    }
    return null
  }
}

/** The same shape, which looks at an object once only: values never change, so what was right stays right. */
export function once<T>(shape: Shape<T>): Shape<T> {
  const right = new WeakSet()
  return (value) => {
    if (!isRecord(value)) return shape(value)
    if (right.has(value)) return null
    const fault = shape(value)
    if (fault === null) right.add(value)
    return fault
  }
}

/** An object with any keys and members of one shape. */
export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isRecord(value)) return ': not an object'
    for (const [key, member] of Object.entries(value)) {
      const fault = shape(member)
      if (fault !== null) return `.${key}${fault}`
    }
    return null
  }
}

/** One of several shapes of objects, told apart by the text in their member `type`. */
export function byType<T>(shapes: ReadonlyMap<unknown, Shape<T>>): Shape<T> {
  return (value) => {
    const shape = isRecord(value) ? shapes.get(value['type']) : undefined
    return shape === undefined ? '.type: not a known value' : shape(value)
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
