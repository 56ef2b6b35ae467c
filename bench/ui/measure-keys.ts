import type { Attached } from './electron'
import { spreadOf, type Spread } from './statistics'

/** A key to press, and where its effect must be seen. */
export interface Press {
  readonly key: Key
  /** Selectors of the places that have to change. */
  readonly places: readonly string[]
}

/** A key as the browser is told of it. */
export interface Key {
  readonly key: string
  readonly code: string
  readonly keyCode: number
  readonly text?: string
  readonly isControl?: boolean
  readonly isAlt?: boolean
  readonly isShift?: boolean
}

export interface Pressed {
  readonly toFrameMs: number
  readonly toPresentationMs: number | null
  /** Time in which the page's main thread was busy, until it was quiet again. */
  readonly busyMs: number
}

/** What a command costs, over its repetitions. */
export interface CommandFigures {
  readonly name: string
  readonly toFrame: Spread
  /** Of those that took less than the browser reports, 16 ms is assumed. */
  readonly toPresentation: Spread
  readonly busy: Spread
}

/** Presses a key, and measures until the page is quiet again. */
export async function press(
  { page, devTools }: Attached,
  { key, places }: Press,
): Promise<Pressed> {
  await page.evaluate((wanted) => {
    window.benchRecorder?.arm(wanted)
  }, places)
  const before = await taskSeconds(devTools)
  await tap(devTools, key)
  const sample = await page.evaluate(() => window.benchRecorder?.sample())
  const after = await taskSeconds(devTools)
  if (sample === undefined) throw new Error('The page has no recorder.')
  return { ...sample, busyMs: 1000 * (after - before) }
}

/** Presses a key without measuring; answers when two frames have passed. */
export async function pressOnly({ page, devTools }: Attached, key: Key): Promise<void> {
  await tap(devTools, key)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

export function figuresOf(name: string, presses: readonly Pressed[]): CommandFigures {
  return {
    name,
    toFrame: spreadOf(presses.map(({ toFrameMs }) => toFrameMs)),
    toPresentation: spreadOf(presses.map(({ toPresentationMs }) => toPresentationMs ?? 16)),
    busy: spreadOf(presses.map(({ busyMs }) => busyMs)),
  }
}

async function tap(devTools: Attached['devTools'], key: Key): Promise<void> {
  const { text } = key
  const event = {
    key: key.key,
    code: key.code,
    windowsVirtualKeyCode: key.keyCode,
    modifiers:
      (key.isAlt === true ? 1 : 0) +
      (key.isControl === true ? 2 : 0) +
      (key.isShift === true ? 8 : 0),
  }
  await devTools.send('Input.dispatchKeyEvent', {
    ...event,
    ...(text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text }),
  })
  await devTools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
}

async function taskSeconds(devTools: Attached['devTools']): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}
