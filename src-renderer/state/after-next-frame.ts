/** Does some work when the next frame has been painted. Gives the way to give it up. */
export function afterNextFrame(work: () => void): () => void {
  let task: number | undefined
  const frame = requestAnimationFrame(() => {
    task = window.setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    window.clearTimeout(task)
  }
}
