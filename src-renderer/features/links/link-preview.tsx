import type { Side } from '../../../src-core/project/model'
import { ribbonPath } from '../../../src-core/project/queries/ribbon'
import type { Band } from '../../../src-core/project/queries/ribbon'
import type { LinkDrag } from './use-link-drag'
import styles from './ribbon-layer.module.css'

/** A sentence on its way, and where it would go, as boxes of the window in pixels. */
interface LinkPreviewProps {
  readonly side: Side
  readonly leftSide: Side
  readonly from: Band
  readonly to: Band
  /** Left and right end of the room between the texts, and how far to the side the ribbon goes. */
  readonly room: { readonly left: number; readonly right: number }
  readonly reach: number
  readonly hasTarget: boolean
}

/** The ribbon that would be made. */
export function LinkPreview(props: LinkPreviewProps) {
  const { side, leftSide, from, to, room, reach, hasTarget } = props
  const start = side === leftSide ? room.left : room.right
  return (
    <svg className={styles['preview']} aria-hidden="true" data-link-preview={hasTarget}>
      <path d={ribbonPath(start, from, reach, to)} />
    </svg>
  )
}

/** The end of a ribbon that follows the pointer. */
export function bandAtPointer({ y }: LinkDrag, top: number): Band {
  return { top: y - top - 5, bottom: y - top + 5 }
}
