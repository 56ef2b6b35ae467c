import { useEffect, useState } from 'react'
import { explainedAt } from '../../components/tip'

/** How long one points at a control before it says what it is. */
const delayMs = 700
/** Who has just read one tip gets the next one at once. */
const warmMs = 400

/**
 * The control to tell of now: the one that the pointer rests on, or that Tab led to. A press of a button or of any
 * other key means that one knows enough.
 */
export function useTipTarget(): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null)

  useEffect(() => {
    let timer: number | undefined
    let shown: HTMLElement | null = null
    let wanted: HTMLElement | null = null
    let hiddenAt = -Infinity
    let isTabbing = false

    const show = (element: HTMLElement | null) => {
      if (shown !== null && element === null) hiddenAt = performance.now()
      shown = element
      setTarget(element)
    }
    const want = (element: HTMLElement | null) => {
      if (element === wanted) return
      window.clearTimeout(timer)
      wanted = element
      const isWarm = shown !== null || performance.now() - hiddenAt < warmMs
      show(null)
      if (element === null) return
      timer = window.setTimeout(
        () => {
          show(element.isConnected ? element : null)
        },
        isWarm ? 0 : delayMs,
      )
    }
    const forget = () => {
      window.clearTimeout(timer)
      hiddenAt = -Infinity
      if (shown !== null) show(null)
    }

    const onPointerOver = ({ target: at }: Event) => {
      if (at instanceof Element && at.closest('[role="tooltip"]') === null) want(explainedAt(at))
    }
    const onFocusIn = ({ target: at }: Event) => {
      if (isTabbing && at instanceof Element) want(explainedAt(at))
    }
    const onKeyDown = ({ key }: KeyboardEvent) => {
      isTabbing = key === 'Tab'
      forget()
    }
    const listening = [
      ['pointerover', onPointerOver],
      ['focusin', onFocusIn],
      ['pointerdown', forget],
      ['wheel', forget],
    ] as const
    for (const [name, listener] of listening) {
      document.addEventListener(name, listener, { capture: true, passive: true })
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.clearTimeout(timer)
      for (const [name, listener] of listening) {
        document.removeEventListener(name, listener, { capture: true })
      }
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])

  return target
}
