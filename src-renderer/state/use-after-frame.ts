import { useEffect, useState, useSyncExternalStore } from 'react'
import { afterNextFrame } from './after-next-frame'
import type { AppState } from './app-state'
import { useAppStore } from './app-store'

/**
 * What `read` says of the state of the window, looked at anew after the frame that shows a change: for what may
 * follow a moment later, so that no key waits for it. `read` must be the same function every time, and give the
 * same value as long as nothing has changed for it. While `isUrgent` (the same function too) says so, it is looked
 * at at once.
 */
export function useAfterFrame<Value>(
  read: (state: AppState) => Value,
  isUrgent: (state: AppState) => boolean = never,
): Value {
  const [source] = useState(() => lateSource(read, isUrgent))
  return useSyncExternalStore(source.subscribe, source.read)
}

/** A value as it was before the frame that shows another one; the other one comes after it. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(
    () =>
      afterNextFrame(() => {
        settle(value)
      }),
    [value],
  )
  return settled
}

/** What belongs to a text: while somebody types there, the letters are shown first and this after them. */
export function useSettledWhileTyping<Value>(value: Value): Value {
  const isTyping = useAppStore((state) => state.editing !== null)
  const settled = useSettled(value)
  return isTyping ? settled : value
}

interface LateSource<Value> {
  readonly read: () => Value
  readonly subscribe: (tell: () => void) => () => void
}

function lateSource<Value>(
  read: (state: AppState) => Value,
  isUrgent: (state: AppState) => boolean,
): LateSource<Value> {
  let value = read(useAppStore.getState())
  return {
    read: () => value,
    subscribe: (tell) => {
      let giveUp = nothing
      const look = () => {
        giveUp()
        value = read(useAppStore.getState())
        tell()
      }
      const lookInTime = (state: AppState) => {
        giveUp()
        if (isUrgent(state)) look()
        else giveUp = afterNextFrame(look)
      }
      // Something may have changed since the first look.
      lookInTime(useAppStore.getState())
      const unsubscribe = useAppStore.subscribe(lookInTime)
      return () => {
        unsubscribe()
        giveUp()
      }
    },
  }
}

function never(): boolean {
  return false
}

function nothing(): void {
  return
}
