import { useEffect, useState } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import type { Reason } from '../../../../src-core/project/model'
import { useAppStore } from '../../../state/app-store'

/**
 * Pointing at facts, with the mouse or by keyboard: the strip is one stop of the Tab key, the arrows go from
 * fact to fact, and a press takes the letters of the fact into its editor.
 */
export function useFactPointing(facts: readonly Reason[]) {
  const [stop, setStop] = useState(0)

  useEffect(() => {
    return () => {
      point(null)
    }
  }, [])

  const factAt = (target: EventTarget): Reason | null => facts[indexOf(target)] ?? null
  return {
    /** The fact that the Tab key stops at. */
    stop: Math.min(stop, Math.max(0, facts.length - 1)),
    handlers: {
      onMouseOver: ({ target }: MouseEvent) => {
        point(factAt(target))
      },
      onMouseLeave: ({ currentTarget }: MouseEvent) => {
        const { activeElement } = document
        point(
          currentTarget.contains(activeElement) && activeElement !== null
            ? factAt(activeElement)
            : null,
        )
      },
      onFocus: ({ target }: FocusEvent) => {
        const index = indexOf(target)
        if (index >= 0) setStop(index)
        point(facts[index] ?? null)
      },
      onBlur: () => {
        point(null)
      },
      onClick: ({ target }: MouseEvent) => {
        const fact = factAt(target)
        if (fact !== null) useAppStore.setState({ editing: sideToEdit(fact) })
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = stepOf(event)
        if (step === null) return
        const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].filter(
          (button) => button.offsetParent !== null && !button.matches('[tabindex="-1"][data-more]'),
        )
        const here = all.findIndex((button) => button === event.target)
        all[Math.min(all.length - 1, Math.max(0, here + step))]?.focus()
        event.preventDefault()
      },
    },
  }
}

function point(fact: Reason | null): void {
  if (useAppStore.getState().pointedFact !== fact) useAppStore.setState({ pointedFact: fact })
}

function indexOf(target: EventTarget): number {
  const fact = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null
  return Number(fact?.dataset['fact'] ?? -1)
}

/** The translation is what a reviewer corrects, where it has the letters. */
function sideToEdit({ target }: Reason) {
  return target === null ? ('source' as const) : ('target' as const)
}

function stepOf({ key, currentTarget }: KeyboardEvent<HTMLElement>): number | null {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'ArrowLeft' || key === 'ArrowRight') return key === forward ? 1 : -1
  return key === 'Home' ? -Infinity : key === 'End' ? Infinity : null
}
