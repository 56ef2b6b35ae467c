import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, MouseEvent, PointerEvent } from 'react'
import { flushSync } from 'react-dom'
import { placeOf } from '../../../src-core/project/index-by-id'
import type { Article, Side } from '../../../src-core/project/model'
import { gridRowAt, rowOfBead } from '../../../src-core/project/queries/grid-rows'
import { linkedUnit } from '../../../src-core/project/queries/linked-unit'
import { columnSides } from '../../../src-core/project/column-sides'
import { useAppStore } from '../../state/app-store'
import { useGridRows } from '../../state/current-rows'
import { select } from '../../state/select'
import { selectByPointer } from '../review/select-by-pointer'
import { LinkStatus } from './link-status'
import { LinksMargin } from './links-margin'
import { LinksPane } from './links-pane'
import type { PaneGeometry } from './pane-geometry'
import { PendingLink } from './pending-link'
import { RibbonLayer } from './ribbon-layer'
import { keepShownGeometries } from './shown-geometries'
import { useFollowScroll } from './use-follow-scroll'
import { ofBead, useLights } from './use-lights'
import { useLinkDrag } from './use-link-drag'
import { useRibbons } from './use-ribbons'
import type { PaneGeometries } from './visible-ribbons'
import styles from './links-view.module.css'

interface LinksTextsProps {
  readonly article: Article
  readonly zoom: number
}

/** The two texts, each in a scroller of its own, and the ribbons between them. */
export function LinksTexts({ article, zoom }: LinksTextsProps) {
  const rows = useGridRows(article)
  const selection = useAppStore((state) => state.work?.selection ?? null)
  const linking = useAppStore((state) => state.linking)
  const [hovered, setHovered] = useState<string | null>(null)
  const parts = useRef<Partial<PaneGeometries>>({})
  const geometriesRef = useRef<PaneGeometries | null>(null)
  const isHeldRef = useRef(false)
  const [left, right] = columnSides(article.languages)

  const { room, width, redraw } = useRibbons(article, rows, geometriesRef)
  const onScrolled = useCallback(() => {
    flushSync(redraw)
  }, [redraw])
  const { settle, reveal } = useFollowScroll(article, geometriesRef, isHeldRef, onScrolled)

  const moved = useRef<() => void>(() => undefined)
  const onGeometry = useCallback((side: Side, geometry: PaneGeometry) => {
    parts.current = { ...parts.current, [side]: geometry }
    const { source, target } = parts.current
    if (source === undefined || target === undefined) return
    geometriesRef.current = { source, target }
    keepShownGeometries(geometriesRef.current)
    moved.current()
  }, [])

  useLayoutEffect(
    () => () => {
      keepShownGeometries(null)
    },
    [],
  )

  const revealSelected = () => {
    const { selection: now } = useAppStore.getState().work ?? {}
    const bead = article.beads[placeOf(article.beads, now?.bead ?? '') ?? -1]
    if (now != null && bead !== undefined) reveal(bead, now.side)
  }
  const revealed = useRef<string | null>(null)
  useLayoutEffect(() => {
    moved.current = () => {
      settle()
      redraw()
    }
    const bead = selection?.bead ?? null
    if (isHeldRef.current || revealed.current === bead) return
    revealed.current = bead
    revealSelected()
    redraw()
  })

  const { drag, begin } = useLinkDrag(isHeldRef, () => {
    revealed.current = useAppStore.getState().work?.selection?.bead ?? null
    revealSelected()
  })
  useLights('counterpart', hovered === null || drag !== null ? null : ofBead(hovered))

  const onPress = (event: MouseEvent) => {
    const bead = beadUnder(event.target)
    const side = event.target instanceof Element ? event.target.closest('[data-side]') : null
    const row = gridRowAt(rows, rowOfBead(rows, placeOf(article.beads, bead ?? '') ?? -1) ?? -1)
    if (bead === null || row === null) return
    const name = side?.getAttribute('data-side') === 'source' ? 'source' : 'target'
    selectByPointer(event, row, bead, name)
  }
  const unitOf = useCallback(
    (side: Side, sentence: string) => linkedUnit(article, rows, side, sentence),
    [article, rows],
  )
  const pane = (side: Side) => (
    <LinksPane
      article={article}
      side={side}
      rows={rows}
      zoom={zoom}
      isLeft={side === left}
      onGeometry={onGeometry}
    />
  )
  return (
    <div
      className={styles['texts']}
      dir="ltr"
      data-bead-field=""
      data-dragging={drag !== null}
      style={{ '--zoom': zoom } as CSSProperties}
      onPointerDown={begin}
      onMouseDown={onPress}
      onPointerMove={(event: PointerEvent) => {
        setHovered(beadUnder(event.target))
      }}
      onPointerLeave={() => {
        setHovered(null)
      }}
    >
      {pane(left)}
      <RibbonLayer
        ref={room}
        width={width}
        leftSide={left}
        hovered={hovered}
        onPress={(bead) => {
          select({ bead, side: selection?.side ?? 'target' })
        }}
      />
      {pane(right)}
      <LinksMargin article={article} />
      <PendingLink
        drag={drag}
        linking={linking}
        leftSide={left}
        geometries={geometriesRef}
        isHeldRef={isHeldRef}
        unitOf={unitOf}
      />
      <LinkStatus article={article} />
    </div>
  )
}

/** The bead whose sentence or ribbon is under the pointer; null between them. */
function beadUnder(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-bead]')?.getAttribute('data-bead') ?? null)
    : null
}
