import type { BlockKind } from '../project/model'
import type { BlockShape } from './block-shape'
import { bylineLikelihood } from './recognise/byline'
import { isCaption } from './recognise/caption'
import { isDateLine } from './recognise/date-line'
import { isLinkLine } from './recognise/link-line'
import { isListItem } from './recognise/list-item'
import { isPageSign } from './recognise/page-sign'

/** The kind of a block when its own words give it away; null when only its place can tell. */
export function kindByItself(text: string, shape: BlockShape): BlockKind | null {
  if (isPageSign(text)) return 'other'
  if (isDateLine(text)) return 'date'
  if (!shape.manySentences && isCaption(text)) return 'caption'
  if (isLinkLine(text)) return 'link'
  if (!shape.manySentences && bylineLikelihood(text) === 'certain') return 'byline'
  return isListItem(text) ? 'list-item' : null
}
