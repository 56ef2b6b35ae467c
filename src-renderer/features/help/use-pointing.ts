import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { explainedAt } from '../../components/tip'
import { useAppStore } from '../../state/app-store'

/** What is pointed at: a control that says something of itself, and the element in any case. */
export interface Pointed {
  readonly control: HTMLElement | null
  readonly place: Element | null
}

const swallowed = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'],
] as const

/** Follows the pointer and the keyboard, and keeps both from doing anything but in the card itself. */
export function usePointing(card: RefObject<HTMLElement | null>): Pointed {
  const [pointed, setPointed] = useState<Pointed>({ control: null, place: null })

  useEffect(() => {
    const isInCard = (at: EventTarget | null) =>
      at instanceof Node && card.current?.contains(at) === true
    const look = ({ target }: Event) => {
      if (target instanceof Element && !isInCard(target) && target !== document.documentElement) {
        setPointed({ control: explainedAt(target), place: target })
      }
    }
    const swallow = (event: Event) => {
      if (isInCard(event.target)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') useAppStore.setState({ isPointing: false })
      if (event.key === 'Tab' || (isInCard(event.target) && event.key !== 'Escape')) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('pointerover', look, { capture: true })
    window.addEventListener('focusin', look, { capture: true })
    window.addEventListener('keydown', onKeyDown, { capture: true })
    for (const name of swallowed) window.addEventListener(name, swallow, { capture: true })
    document.documentElement.dataset['pointing'] = ''
    return () => {
      window.removeEventListener('pointerover', look, { capture: true })
      window.removeEventListener('focusin', look, { capture: true })
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      for (const name of swallowed) window.removeEventListener(name, swallow, { capture: true })
      delete document.documentElement.dataset['pointing']
    }
  }, [card])

  useEffect(() => {
    const { control } = pointed
    control?.setAttribute('data-pointed', '')
    return () => {
      control?.removeAttribute('data-pointed')
    }
  }, [pointed])

  return pointed
}
