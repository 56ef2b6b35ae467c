import { memo } from 'react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../src-core/project/model'
import { classNames } from '../../components/class-names'
import { RibbonPatterns } from './ribbon-patterns'
import { useDrawnRibbons } from './use-ribbons'
import styles from './ribbon-layer.module.css'

interface RibbonLayerProps {
  readonly ref: Ref<HTMLDivElement>
  readonly width: number
  /** The side whose text stands on the left. */
  readonly leftSide: Side
  readonly hovered: string | null
  readonly onPress: (bead: string) => void
}

/** The ribbons between the texts. */
export const RibbonLayer = memo(function RibbonLayer(props: RibbonLayerProps) {
  const { ref, width, leftSide, hovered, onPress } = props
  const { t } = useTranslation()
  const ribbons = useDrawnRibbons((state) => state.ribbons)
  return (
    <div ref={ref} className={styles['room']}>
      <svg className={styles['ribbons']} role="img" aria-label={t('views.links')} data-ribbons>
        <RibbonPatterns from={-2} to={width + 2} />
        {ribbons.map((ribbon, at) => (
          <path
            key={`${ribbon.row} ${String(at)}`}
            d={ribbon.path}
            data-bead={ribbon.bead}
            data-look={ribbon.look}
            data-stub={ribbon.stub}
            data-moved={ribbon.isMoved || null}
            data-selected={ribbon.isSelected || null}
            className={classNames(
              styles['ribbon'],
              styles[ribbon.look],
              ribbon.isMoved && styles['moved'],
              ribbon.stub !== null && styles['stub'],
              ribbon.stub !== null && styles[ribbon.stub === leftSide ? 'from-left' : 'from-right'],
              ribbon.isSelected && styles['selected'],
              hovered !== null && ribbon.beads.includes(hovered) && styles['hovered'],
            )}
            onMouseDown={(event) => {
              if (event.button === 0) onPress(ribbon.bead)
            }}
          />
        ))}
      </svg>
    </div>
  )
})
