import type { Attached } from './electron'
import { scrollFrames, scrollLength } from './page/scroll'
import { spreadOf, type Spread } from './statistics'

export interface FrameFigures {
  readonly name: string
  /** Milliseconds from one frame to the next. */
  readonly gaps: Spread
  readonly frames: number
  /** Frames of the screen that passed without one of ours. */
  readonly dropped: number
}

const screenFrameMs = 1000 / 60

/** How evenly frames come while the page has nothing to do. */
export async function measureIdleFrames(attached: Attached, frames: number): Promise<FrameFigures> {
  const scroll = { selector: null, from: 0, pixelsPerFrame: 0, frames }
  return figuresOf('idle', await attached.page.evaluate(scrollFrames, scroll))
}

/**
 * Frames while reading on by the wheel, at three places, and while going from end to end. `place` begins the
 * names of the figures.
 */
export async function measureScrolling(
  attached: Attached,
  selector: string,
  frames: number,
  place = '',
): Promise<readonly FrameFigures[]> {
  const { page } = attached
  const steady: number[] = []
  for (const from of [0, 0.5, 0.9]) {
    const scroll = { selector, from, pixelsPerFrame: 100, frames: Math.round(frames / 3) }
    steady.push(...(await page.evaluate(scrollFrames, scroll)))
  }
  const length = await page.evaluate(scrollLength, selector)
  const whole = { selector, from: 0, pixelsPerFrame: Math.ceil(length / frames), frames }
  return [
    figuresOf(`${place}6,000 pixels a second`, steady),
    figuresOf(`${place}end to end`, await page.evaluate(scrollFrames, whole)),
  ]
}

function figuresOf(name: string, gaps: readonly number[]): FrameFigures {
  const dropped = gaps.map((gap) => Math.max(0, Math.round(gap / screenFrameMs) - 1))
  return {
    name,
    gaps: spreadOf(gaps),
    frames: gaps.length,
    dropped: dropped.reduce((sum, count) => sum + count, 0),
  }
}
