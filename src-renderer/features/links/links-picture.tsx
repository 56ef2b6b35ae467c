import { useEffect, useMemo, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../src-core/project/index-by-id'
import type { Article } from '../../../src-core/project/model'
import { sides } from '../../../src-core/project/model'
import { alignmentPicture, beadAtPoint } from '../../../src-core/project/queries/alignment-picture'
import type { AlignmentPicture } from '../../../src-core/project/queries/alignment-picture'
import { zoomLinks } from '../../commands/show-commands'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'
import { pictureLayers } from './picture-layers'
import { RibbonPatterns } from './ribbon-patterns'
import ribbonStyles from './ribbon-layer.module.css'
import styles from './links-picture.module.css'

/** The whole article as a picture of its alignment, as large as the window allows. Click to go there. */
export function LinksPicture({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const isActive = useAppStore((state) => state.work?.selection != null)

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])

  const picture = useMemo(() => alignmentPicture(article, size), [article, size])
  const layers = useMemo(() => pictureLayers(picture), [picture])
  const go = (event: MouseEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const found = beadAtPoint(article, picture, event.clientX - left, event.clientY - top)
    const bead = article.beads[found?.bead ?? -1]
    if (found === null || bead === undefined) return
    select({ bead: bead.id, side: found.side })
    zoomLinks(1)
  }
  return (
    <div className={styles['whole']} dir="ltr" data-bead-field="">
      <div
        ref={frame}
        className={styles['frame']}
        tabIndex={0}
        role="img"
        aria-label={t('views.picture')}
        title={t('views.picture-hint')}
        data-picture=""
        data-active-field={isActive}
        onClick={go}
      >
        <svg className={styles['picture']} aria-hidden="true">
          <RibbonPatterns from={size.width * 0.28} to={size.width * 0.72} />
          {layers.map(({ name, path, look, stub, isMoved, count }) => (
            <path
              key={name}
              d={path}
              data-layer={name}
              data-count={count}
              className={
                look === null
                  ? styles[name]
                  : classNames(
                      ribbonStyles['ribbon'],
                      ribbonStyles[look],
                      isMoved && ribbonStyles['moved'],
                      stub !== null && ribbonStyles['stub'],
                      stub !== null && ribbonStyles[stub],
                    )
              }
            />
          ))}
          <SelectedBars article={article} picture={picture} />
        </svg>
      </div>
      <p className={styles['hint']} dir={i18n.dir()}>
        {t('views.picture-hint')}
      </p>
    </div>
  )
}

interface SelectedBarsProps {
  readonly article: Article
  readonly picture: AlignmentPicture
}

/** The selected bead in the picture: its ribbon and its sentences, which may be a pixel high or less. */
function SelectedBars({ article, picture }: SelectedBarsProps) {
  const selected = useAppStore((state) => state.work?.selection?.bead ?? '')
  const place = placeOf(article.beads, selected)
  const bead = article.beads[place ?? -1]
  if (bead === undefined) return null
  return (
    <g data-selected-in-picture="">
      {picture.ribbons
        .filter((ribbon) => ribbon.bead === place)
        .map((ribbon) => (
          <path key={ribbon.path} d={ribbon.path} className={styles['selected']} />
        ))}
      {sides.flatMap((side) =>
        bead[side].map((id) => {
          const bar = picture.bars[side][placeOf(article[side], id) ?? -1]
          const { left, right } = picture.columns[side]
          if (bar === undefined) return null
          return (
            <rect
              key={id}
              className={styles['selected']}
              x={left}
              y={bar.top}
              width={right - left}
              height={Math.max(2, bar.bottom - bar.top)}
            />
          )
        }),
      )}
    </g>
  )
}
