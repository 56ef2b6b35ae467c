interface Turn {
  readonly work: () => void
  task: number | undefined
}

/** What waits for the next frame, in the order in which it came. */
const turns = new Set<Turn>()

/**
 * Does some work when the next frame has been painted, in a turn of its own, so that a key can come between. Gives the
 * way to give it up. All of them wait for the frame together: after a key a dozen do.
 */
export function afterNextFrame(work: () => void): () => void {
  const turn: Turn = { work, task: undefined }
  if (turns.size === 0) requestAnimationFrame(startTurns)
  turns.add(turn)
  return () => {
    turns.delete(turn)
    window.clearTimeout(turn.task)
  }
}

function startTurns(): void {
  for (const turn of turns) turn.task = window.setTimeout(turn.work)
  turns.clear()
}

/** A window that nobody sees draws no frames. */
const patienceMs = 500

/** When the next frame has been painted; at once, or soon, where none comes. */
export function frameShown(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      giveUp()
      window.clearTimeout(timer)
      resolve()
    }
    const giveUp = afterNextFrame(done)
    const timer = window.setTimeout(done, patienceMs)
  })
}
