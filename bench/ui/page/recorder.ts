/** One key, from when the browser received it to the frame that shows what it did. */
export interface KeySample {
  /** To the end of the frame in which the last of the wanted places had changed: layout and paint done. */
  readonly toFrameMs: number
  /**
   * To the presentation of the next frame, as the browser itself reports it (Event Timing, in steps of 8 ms);
   * null when it was less than 16 ms, of which the browser says nothing.
   */
  readonly toPresentationMs: number | null
}

export interface Recorder {
  /** Waits for a key, then for a change in each of these places (selectors) or for its coming, then for the frame. */
  arm(places: readonly string[]): void
  /** The sample, once the page is quiet again; fails when the places do not change within ten seconds. */
  sample(): Promise<KeySample>
}

declare global {
  interface Window {
    benchRecorder?: Recorder
  }
}

/** Puts the recorder into a page. Runs there, so it uses nothing from outside itself. */
export function installRecorder(): void {
  const limitMs = 10_000
  const quietMs = 80
  let pending = new Set<string>()
  let isArmed = false
  let started = Number.NaN
  let finish: (toFrameMs: number) => void = () => undefined
  let fail: (reason: Error) => void = () => undefined
  let finished = Promise.resolve(0)
  const presented = new Map<number, number>()

  const isInside = (node: Node, selector: string): boolean => {
    const element = node instanceof Element ? node : node.parentElement
    return element !== null && element.closest(selector) !== null
  }
  const holds = (node: Node, selector: string): boolean =>
    node instanceof Element && node.querySelector(selector) !== null
  new MutationObserver((records) => {
    for (const selector of [...pending]) {
      const isChanged = records.some(
        ({ target, addedNodes }) =>
          isInside(target, selector) || [...addedNodes].some((node) => holds(node, selector)),
      )
      if (isChanged) pending.delete(selector)
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })

  const afterFrame = (work: () => void) => {
    requestAnimationFrame(() => {
      // What is posted in a frame's callback runs when the frame has been laid out and painted: so urgent a task before
      // the work that the app itself put off until then.
      void scheduler.postTask(work, { priority: 'user-blocking' })
    })
  }
  const look = () => {
    const now = performance.now()
    if (pending.size === 0) finish(now - started)
    else if (now - started > limitMs) fail(new Error(`unchanged: ${[...pending].join(', ')}`))
    else afterFrame(look)
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isArmed) return
      isArmed = false
      started = event.timeStamp
      afterFrame(look)
    },
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'keydown') presented.set(entry.startTime, entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

  window.benchRecorder = {
    arm(places) {
      pending = new Set(places)
      isArmed = true
      finished = new Promise((resolve, reject) => {
        finish = resolve
        fail = reject
      })
      finished.catch(() => undefined)
    },
    async sample() {
      const toFrameMs = await finished
      await new Promise((resolve) => setTimeout(resolve, quietMs))
      const entry = [...presented].find(([start]) => Math.abs(start - started) < 1)
      return { toFrameMs, toPresentationMs: entry?.[1] ?? null }
    },
  }
}
