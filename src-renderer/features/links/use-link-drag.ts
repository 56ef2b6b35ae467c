import { useEffect, useRef, useState } from 'react'
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react'
import type { Side } from '../../../src-core/project/model'
import { linkTo } from '../../commands/link-commands'

/** A press that moves less than this, in pixels, is a click. */
const slackPx = 6

/** A unit on its way to another one. */
export interface LinkDrag {
  readonly side: Side
  readonly sentence: string
  /** The pointer, in pixels of the window. */
  readonly x: number
  readonly y: number
  /** The sentence of the other side that it would be linked with if it were let go now. */
  readonly target: string | null
}

/**
 * Dragging a sentence of one text to a sentence of the other one links them. Let go anywhere else, or with
 * Escape, nothing happens. `isHeldRef` is set from the press on, so that nothing scrolls under the pointer.
 */
export function useLinkDrag(isHeldRef: RefObject<boolean>, onClick: () => void) {
  const [drag, setDrag] = useState<LinkDrag | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(
    () => () => {
      stop.current()
    },
    [],
  )

  const begin = (event: ReactPointerEvent) => {
    const from = unitAt(event.target)
    if (event.button !== 0 || from === null || event.shiftKey || event.ctrlKey || event.metaKey)
      return
    const listening = new AbortController()
    const start = { x: event.clientX, y: event.clientY }
    let current: LinkDrag | null = null
    isHeldRef.current = true
    const end = () => {
      listening.abort()
      isHeldRef.current = false
      setDrag(null)
    }
    stop.current = end
    const { signal } = listening
    window.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        if (current === null && Math.hypot(x - start.x, y - start.y) < slackPx) return
        const over = unitAt(document.elementFromPoint(x, y))
        const target = over === null || over.side === from.side ? null : over.sentence
        current = { ...from, x, y, target }
        setDrag(current)
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      () => {
        end()
        if (current === null) onClick()
        else if (current.target !== null) linkTo(from.sentence, from.side, current.target)
      },
      { signal },
    )
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener('blur', end, { signal })
    window.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return
        pressed.stopPropagation()
        end()
      },
      { signal, capture: true },
    )
  }
  return { drag, begin }
}

/** The sentence under something in the page, with its side; null when there is none. */
function unitAt(target: EventTarget | null): { side: Side; sentence: string } | null {
  if (!(target instanceof Element)) return null
  const sentence = target.closest('[data-sentence]')?.getAttribute('data-sentence')
  const side = target.closest('[data-side]')?.getAttribute('data-side')
  if (sentence == null) return null
  return side === 'source' || side === 'target' ? { side, sentence } : null
}
