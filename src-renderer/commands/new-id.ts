/** An id for something new in the project. */
export function newId(): string {
  return crypto.randomUUID()
}
