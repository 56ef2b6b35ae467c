import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Overview, OverviewSpan } from '../../../src-core/project/queries/overview'
import { afterNextFrame } from '../../state/after-next-frame'
import { dimHidden, drawOverview } from './draw-overview'
import type { OverviewColours } from './draw-overview'

/** Keeps the canvas as the overview is: drawn anew when it, the size or the theme has changed. */
export function useDrawnOverview(
  canvas: RefObject<HTMLCanvasElement | null>,
  whole: Overview,
  hidden: readonly OverviewSpan[],
): void {
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (element === null || context == null) return
    const draw = () => {
      const colours = coloursNow()
      drawOverview(context, whole, colours, window.devicePixelRatio)
      dimHidden(context, hidden, colours.ground)
    }
    let giveUp: (() => void) | null = null
    const resized = new ResizeObserver(([entry]) => {
      const size = entry?.devicePixelContentBoxSize[0]
      giveUp?.()
      if (size === undefined) return
      if (element.width === size.inlineSize && element.height === size.blockSize) return
      // For one frame the browser stretches what is there, so that no key waits for the picture.
      giveUp = afterNextFrame(() => {
        element.width = size.inlineSize
        element.height = size.blockSize
        draw()
      })
    })
    resized.observe(element, { box: 'device-pixel-content-box' })
    const themed = new MutationObserver(draw)
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    draw()
    return () => {
      giveUp?.()
      resized.disconnect()
      themed.disconnect()
    }
  }, [canvas, whole, hidden])
}

function coloursNow(): OverviewColours {
  const tokens = getComputedStyle(document.documentElement)
  return {
    ground: tokens.getPropertyValue('--paper-sunken'),
    approved: tokens.getPropertyValue('--approved'),
    attention: tokens.getPropertyValue('--rubric'),
    changed: tokens.getPropertyValue('--lapis'),
    furniture: tokens.getPropertyValue('--rule-strong'),
  }
}
