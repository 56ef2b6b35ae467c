import { sides } from '../../../src-core/project/model'
import type {
  AlignmentPicture,
  PictureBarKind,
} from '../../../src-core/project/queries/alignment-picture'
import { ribbonLooks } from '../../../src-core/project/queries/ribbon'
import type { RibbonLook } from '../../../src-core/project/queries/ribbon'

/** All that is drawn alike, as one path: a picture of 20,000 beads has some twenty of them. */
export interface PictureLayer {
  readonly name: string
  readonly path: string
  /** How many bars or ribbons it has. */
  readonly count: number
  /** Of a layer of ribbons; null for bars. */
  readonly look: RibbonLook | null
  readonly stub: 'from-left' | 'from-right' | null
  readonly isMoved: boolean
}

const barKinds = ['text', 'heading', 'furniture'] as const satisfies readonly PictureBarKind[]

/** The layers of a picture, what lies below first. */
export function pictureLayers(picture: AlignmentPicture): readonly PictureLayer[] {
  const layers: PictureLayer[] = []
  const add = (layer: Omit<PictureLayer, 'path' | 'count'>, paths: readonly string[]): void => {
    if (paths.length > 0) layers.push({ ...layer, path: paths.join(''), count: paths.length })
  }
  for (const isMoved of [false, true]) {
    for (const look of ribbonLooks) {
      for (const stub of [null, 'from-left', 'from-right'] as const) {
        const paths = picture.ribbons
          .filter((each) => each.look === look && each.isMoved === isMoved)
          .filter((each) => stubOf(picture, each.stub) === stub)
          .map(({ path }) => path)
        const name = [look, stub ?? '', isMoved ? 'moved' : ''].filter((part) => part !== '')
        add({ name: name.join(' '), look, stub, isMoved }, paths)
      }
    }
  }
  for (const kind of barKinds) {
    const paths = sides.flatMap((side) => {
      const { left, right } = picture.columns[side]
      return picture.bars[side]
        .filter((bar) => bar.kind === kind)
        .map((bar) => barPath(left, right, bar.top, bar.bottom))
    })
    add({ name: `bars-${kind}`, look: null, stub: null, isMoved: false }, paths)
  }
  return layers
}

function stubOf(
  { columns }: AlignmentPicture,
  side: 'source' | 'target' | null,
): PictureLayer['stub'] {
  if (side === null) return null
  return columns[side].left === 0 ? 'from-left' : 'from-right'
}

/** A bar, with a gap below it where there is room for one. */
function barPath(left: number, right: number, top: number, bottom: number): string {
  const gap = Math.min(1.5, (bottom - top) * 0.25)
  const y = top.toFixed(2)
  return `M${left.toFixed(1)} ${y}H${right.toFixed(1)}V${(bottom - gap).toFixed(2)}H${left.toFixed(1)}Z`
}
