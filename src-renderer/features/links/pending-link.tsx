import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { create } from 'zustand'
import type { Side } from '../../../src-core/project/model'
import { otherSide } from '../../../src-core/project/other-side'
import type { LinkedUnit } from '../../../src-core/project/queries/linked-unit'
import type { Band } from '../../../src-core/project/queries/ribbon'
import type { Linking } from '../../state/view-state'
import { LinkPreview, bandAtPointer } from './link-preview'
import type { PaneGeometry } from './pane-geometry'
import { ofSentences, useLights } from './use-lights'
import type { LinkDrag } from './use-link-drag'
import type { PaneGeometries } from './visible-ribbons'

interface PendingLinkProps {
  readonly drag: LinkDrag | null
  readonly linking: Linking | null
  readonly leftSide: Side
  readonly geometries: RefObject<PaneGeometries | null>
  /** Set while a link is being chosen by keyboard, so that each text stays where it is. */
  readonly isHeldRef: RefObject<boolean>
  /** What would be linked with a sentence: itself, or its paragraph. */
  readonly unitOf: (side: Side, sentence: string) => LinkedUnit
}

type Drawn = Omit<Parameters<typeof LinkPreview>[0], 'leftSide'>

/** What was drawn last: it follows from where the texts are scrolled, which only the page knows. */
const useDrawnLink = create<{ readonly drawn: Drawn | null }>(() => ({ drawn: null }))

/** Some room above and below a sentence that is brought into view, in pixels. */
const roomPx = 96

/** The link that is being chosen, by pointer or by keyboard: its ribbon, and its target lit. */
export function PendingLink(props: PendingLinkProps) {
  const { drag, linking, leftSide, geometries, isHeldRef, unitOf } = props
  const drawn = useDrawnLink((state) => state.drawn)
  const link = drag ?? linking
  const lit = link?.target == null ? null : unitOf(otherSide(link.side), link.target).sentences
  useLights('link-target', lit === null ? null : ofSentences(lit))

  useLayoutEffect(() => {
    if (linking === null) return
    isHeldRef.current = true
    return () => {
      isHeldRef.current = false
    }
  }, [linking, isHeldRef])

  useLayoutEffect(() => {
    const shown = geometries.current
    const draw = () => {
      if (shown !== null) {
        useDrawnLink.setState({ drawn: preview(shown, drag, linking, leftSide, unitOf) })
      }
    }
    if (shown !== null && linking !== null) {
      const side = otherSide(linking.side)
      bringIntoView(shown[side], unitOf(side, linking.target).first)
    }
    draw()
    const scrollers = shown === null ? [] : [shown.source.scroller, shown.target.scroller]
    for (const scroller of scrollers) scroller.addEventListener('scroll', draw, { passive: true })
    return () => {
      for (const scroller of scrollers) scroller.removeEventListener('scroll', draw)
    }
  }, [drag, linking, leftSide, geometries, unitOf])

  return drawn === null || (drag === null && linking === null) ? null : (
    <LinkPreview leftSide={leftSide} {...drawn} />
  )
}

function bringIntoView({ scroller, bandOf }: PaneGeometry, place: number): void {
  const { top, bottom } = bandOf(place)
  const above = top - roomPx - scroller.scrollTop
  const below = bottom + roomPx - scroller.clientHeight - scroller.scrollTop
  if (above < 0) scroller.scrollTop += above
  else if (below > 0) scroller.scrollTop += below
}

/** The ribbon as it would be, in pixels from the top left corner of the view. */
function preview(
  geometries: PaneGeometries,
  drag: LinkDrag | null,
  linking: Linking | null,
  leftSide: Side,
  unitOf: PendingLinkProps['unitOf'],
): Drawn | null {
  const link = drag ?? linking
  if (link === null) return null
  const boxes = {
    left: geometries[leftSide].scroller.getBoundingClientRect(),
    right: geometries[otherSide(leftSide)].scroller.getBoundingClientRect(),
  }
  const bandOf = (side: Side, sentence: string): Band => {
    const { scroller, bandOf: inText } = geometries[side]
    const { first, last } = unitOf(side, sentence)
    const [{ top }, { bottom }] = [inText(first), inText(last)]
    return { top: top - scroller.scrollTop, bottom: bottom - scroller.scrollTop }
  }
  const room = { left: boxes.left.width, right: boxes.right.left - boxes.left.left }
  const side = link.side
  const from = bandOf(side, link.sentence)
  const end = side === leftSide ? room.right : room.left
  if (link.target !== null) {
    const to = bandOf(otherSide(side), link.target)
    return { side, from, to, room, reach: end, hasTarget: true }
  }
  if (drag === null) return null
  const reach = drag.x - boxes.left.left
  return { side, from, to: bandAtPointer(drag, boxes.left.top), room, reach, hasTarget: false }
}
