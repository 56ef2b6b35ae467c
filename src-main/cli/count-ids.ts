/**
 * Gives ids that are the same at every run: the same files give the same bytes, so that results can be
 * compared and cached.
 */
export function countIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return String(last)
  }
}
