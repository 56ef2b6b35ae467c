import type { BlockKind } from '../project/model'
import type { BlockShape } from './block-shape'
import { bylineLikelihood } from './recognise/byline'
import { isCaption } from './recognise/caption'
import { isDateLine } from './recognise/date-line'
import { isLinkLine } from './recognise/link-line'
import { isListItem } from './recognise/list-item'
import { isPageSign } from './recognise/page-sign'

/** Longer blocks are text: no furniture needs more, and reading them for it would take time. */
const longestFurniture = 600

/** The kind of a block when its own words give it away; null when only its place can tell. */
export function kindByItself(text: string, shape: BlockShape): BlockKind | null {
  if (text.length > longestFurniture) return isListItem(text) ? 'list-item' : null
  if (isPageSign(text)) return 'other'
  if (isDateLine(text)) return 'date'
  if (isCaption(text)) return 'caption'
  if (isLinkLine(text)) return 'link'
  if (!shape.manySentences && bylineLikelihood(text) === 'certain') return 'byline'
  return isListItem(text) ? 'list-item' : null
}
