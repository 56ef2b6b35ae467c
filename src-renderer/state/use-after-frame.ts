import { useEffect, useState } from 'react'
import type { AppState } from './app-state'
import { useAppStore } from './app-store'

/**
 * What `read` says of the state of the window, looked at anew after the frame that shows a change: for what may
 * follow a moment later, so that no key waits for it. `read` must be the same function every time, and give the
 * same value as long as nothing has changed for it.
 */
export function useAfterFrame<Value>(read: (state: AppState) => Value): Value {
  const [value, setValue] = useState(() => read(useAppStore.getState()))
  useEffect(() => {
    let frame: number | null = null
    let timer: number | null = null
    const look = () => {
      frame = timer = null
      setValue(() => read(useAppStore.getState()))
    }
    const unsubscribe = useAppStore.subscribe(() => {
      if (timer !== null) window.clearTimeout(timer)
      timer = null
      if (frame !== null) cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        timer = window.setTimeout(look)
      })
    })
    return () => {
      unsubscribe()
      if (timer !== null) window.clearTimeout(timer)
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [read])
  return value
}
